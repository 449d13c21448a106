/** Suggests a word of the site for a word that may be misspelled. */
import { doubleMetaphone } from 'double-metaphone';
import { distance } from 'fastest-levenshtein';
import { isFunctionWord, stemOf } from './words.ts';

/** How many edits may lie between a typed word of this length and the suggestion. */
function editsAllowed(length: number): number {
  if (length < 4) return 0;
  if (length < 7) return 1;
  return length < 10 ? 2 : 3;
}

/** Whether two neighboring letters changed places, which counts as one edit. */
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
  /** The number of names that contain it; 0 for a word that is only a search word or part of a claim. */
  count: number;
}

/** Added to the number of edits if a word sounds different, if only its stem is similar, or if no name contains it. */
const costs = { otherSound: 1.2, stemOnly: 0.3, noName: 0.4 } as const;

/** Shorter words must meet stricter conditions, because many short words are spelled alike. */
const shortWord = 5;

function isLikely(known: Known, typed: string, soundsEqual: boolean): boolean {
  return known.word.startsWith(typed.charAt(0)) && (known.count > 0 || soundsEqual);
}

function editsBetween(a: string, b: string): number {
  return isSwap(a, b) ? 1 : distance(a, b);
}

export class Speller {
  /** By first sound. People seldom get it wrong, so all suggestions start with the same sound. */
  readonly #bySound = new Map<string, Known[]>();

  /** @param vocabulary words with the number of names that contain each */
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

  /** @returns the most similar word, or undefined if no word is similar enough */
  suggest(typed: string): string | undefined {
    const allowed = editsAllowed(typed.length);
    if (allowed === 0) return undefined;
    const stem = stemOf(typed);
    const [sound] = doubleMetaphone(stem);
    let best: { word: string; cost: number } | undefined;
    for (const known of this.#bySound.get(sound.charAt(0)) ?? []) {
      const soundsEqual = known.sound === sound;
      if (typed.length < shortWord && !isLikely(known, typed, soundsEqual)) continue;
      const limit = allowed + Number(soundsEqual);
      // Compares whole words too: the stemmer does not recognize a misspelled ending, as in “bleedign”.
      const lengthDifference = Math.min(
        Math.abs(known.stem.length - stem.length),
        Math.abs(known.word.length - typed.length),
      );
      if (lengthDifference > limit) continue;
      const edits = Math.min(
        editsBetween(typed, known.word),
        editsBetween(stem, known.stem) + costs.stemOnly,
      );
      if (edits > limit || edits >= known.word.length - 1) continue;
      const cost =
        edits +
        (soundsEqual ? 0 : costs.otherSound) +
        (known.count > 0 ? -Math.log1p(known.count) / 20 : costs.noName);
      if (!best || cost < best.cost) best = { word: known.word, cost };
    }
    return best?.word;
  }
}
