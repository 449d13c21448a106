/** Suggests a word of the site’s own for one that it does not know. */
import { doubleMetaphone } from 'double-metaphone';
import { distance } from 'fastest-levenshtein';
import { isFunctionWord, stemOf } from './words.ts';

/** Edits that a word of this length may be away from the one that was meant. */
function editsAllowed(length: number): number {
  if (length < 4) return 0;
  if (length < 7) return 1;
  return length < 10 ? 2 : 3;
}

/** Two letters that changed places are one slip, not two. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return a.slice(0, at) + (a[at + 1] ?? '') + (a[at] ?? '') + a.slice(at + 2) === b;
}

interface Known {
  word: string;
  stem: string;
  sound: string;
  /** How often it stands in names; 0 for a word that only leads somewhere. */
  count: number;
}

/** How much less likely a word is that sounds different, that fits in its stem only, or that is no name. */
const costs = { otherSound: 1.2, stemOnly: 0.3, noName: 0.4 } as const;

/** Words shorter than this are taken for few others: too much is spelled alike. */
const shortWord = 5;

function isLikely(known: Known, typed: string, sounds: boolean): boolean {
  return known.word.startsWith(typed.charAt(0)) && (known.count > 0 || sounds);
}

function editsBetween(a: string, b: string): number {
  return isSwap(a, b) ? 1 : distance(a, b);
}

export class Speller {
  /** By first sound: people seldom miss it, so a word that starts with another is never suggested. */
  readonly #bySound = new Map<string, Known[]>();

  /** @param vocabulary words with how often each stands in the site’s names */
  constructor(vocabulary: ReadonlyMap<string, number>) {
    for (const [word, count] of vocabulary) {
      if (word.length < 3 || isFunctionWord(word)) continue;
      const stem = stemOf(word);
      const [sound] = doubleMetaphone(stem);
      const known = { word, stem, sound, count };
      const alike = this.#bySound.get(sound.charAt(0));
      if (alike) alike.push(known);
      else this.#bySound.set(sound.charAt(0), [known]);
    }
  }

  /** The nearest word, or nothing when none is near enough. */
  suggest(typed: string): string | undefined {
    const allowed = editsAllowed(typed.length);
    if (allowed === 0) return undefined;
    const stem = stemOf(typed);
    const [sound] = doubleMetaphone(stem);
    let best: { word: string; cost: number } | undefined;
    for (const known of this.#bySound.get(sound.charAt(0)) ?? []) {
      const sounds = known.sound === sound;
      if (typed.length < shortWord && !isLikely(known, typed, sounds)) continue;
      const most = allowed + Number(sounds);
      // The ending counts too: a slip in it, as in “bleedign”, keeps it from being cut.
      const longer = Math.min(
        Math.abs(known.stem.length - stem.length),
        Math.abs(known.word.length - typed.length),
      );
      if (longer > most) continue;
      const edits = Math.min(
        editsBetween(typed, known.word),
        editsBetween(stem, known.stem) + costs.stemOnly,
      );
      if (edits > most || edits >= known.word.length - 1) continue;
      const cost =
        edits +
        (sounds ? 0 : costs.otherSound) +
        (known.count > 0 ? -Math.log1p(known.count) / 20 : costs.noName);
      if (!best || cost < best.cost) best = { word: known.word, cost };
    }
    return best?.word;
  }
}
