/** Orders entries by how well names and texts answer a query. Arithmetic only. */
import type { Lexicon } from './lexicon.ts';
import type { Kind } from './names.ts';
import type { Query } from './query.ts';

export interface Ranked {
  /** Place in the lexicon’s entries. */
  entry: number;
  score: number;
  /** How much of what the query says stands there, from 0 to 1. */
  covered: number;
}

/** A term or a claim is a short answer; it leads only when it is the very thing that was asked for. */
const kindFactors: Record<Kind, number> = {
  concern: 0.8,
  guide: 1,
  tool: 1,
  claim: 0.3,
  term: 0.3,
  page: 0.6,
};

const balance = {
  /** Where a word stops counting more for standing in a better place. */
  saturation: 1.1,
  /** How much a word of a longer name counts when the rest of the name is missing. */
  alone: 0.32,
  /** A whole name in the query, beside its words. */
  phrase: 0.88,
  /** What texts say, beside names. */
  text: 0.3,
  /** How much of an entry’s score does not depend on how much of the query it covers. */
  floor: 0.4,
} as const;

interface Tally {
  names: number;
  phrase: number;
  text: number;
  covered: number;
}

class Tallies {
  readonly byEntry = new Map<number, Tally>();

  of(entry: number): Tally {
    let tally = this.byEntry.get(entry);
    if (!tally) {
      tally = { names: 0, phrase: 0, text: 0, covered: 0 };
      this.byEntry.set(entry, tally);
    }
    return tally;
  }
}

/** Per entry, how much each part of the query says there, from 0 to 1. */
type Cover = Map<number, number>;

function tallyNames(query: Query, lexicon: Lexicon, tallies: Tallies): Cover[] {
  const matched = new Map<number, number>();
  const covers = query.parts.map(({ forms }) => {
    const best = new Map<number, number>();
    const phrases = new Map<number, number>();
    const cover: Cover = new Map();
    for (const { stem, weight } of forms) {
      const idf = lexicon.idf(stem);
      for (const index of lexicon.phrasesWith(stem)) {
        const phrase = lexicon.phrases[index];
        if (!phrase) continue;
        const share = phrase.isName && phrase.idf > 0 ? idf / phrase.idf : 1;
        const place = phrase.weight * weight * (balance.alone + (1 - balance.alone) * share);
        const says = (idf * place) / (place + balance.saturation);
        best.set(phrase.entry, Math.max(best.get(phrase.entry) ?? 0, says));
        phrases.set(index, Math.max(phrases.get(index) ?? 0, idf * weight));
        cover.set(phrase.entry, Math.max(cover.get(phrase.entry) ?? 0, weight));
      }
    }
    for (const [entry, says] of best) tallies.of(entry).names += says;
    for (const [index, idf] of phrases) matched.set(index, (matched.get(index) ?? 0) + idf);
    return cover;
  });
  for (const [index, idf] of matched) {
    const phrase = lexicon.phrases[index];
    if (!phrase || phrase.idf === 0) continue;
    const share = Math.min(1, idf / phrase.idf);
    const says = idf * share ** 2 * (phrase.weight / 3);
    const tally = tallies.of(phrase.entry);
    tally.phrase = Math.max(tally.phrase, says);
  }
  return covers;
}

/** A term or claim that the query names in full. */
function isNamedInFull(entry: number, query: Query, lexicon: Lexicon): boolean {
  const asked = query.parts.flatMap(({ forms }) => forms.filter(({ weight }) => weight > 0.5));
  const stems = new Set(asked.map(({ stem }) => stem).filter((stem) => !/^mean|^defin/.test(stem)));
  return lexicon.phrases.some(
    (phrase) =>
      phrase.entry === entry &&
      phrase.isName &&
      phrase.stems.length >= stems.size &&
      [...stems].every((stem) => phrase.stems.includes(stem)),
  );
}

/** Short answers that cover this much of a query are shown among the first results. */
export const shortAnswer = { covers: 0.7, place: 2 };

/** Puts the best claim or term that covers most of the query third, if it stands lower. */
function raiseShortAnswer(ranked: Ranked[], lexicon: Lexicon): Ranked[] {
  const at = ranked.findIndex(({ entry, covered }) => {
    const kind = lexicon.entries[entry]?.kind;
    return (kind === 'claim' || kind === 'term') && covered >= shortAnswer.covers;
  });
  const answer = ranked[at];
  if (!answer || at <= shortAnswer.place) return ranked;
  return ranked.toSpliced(at, 1).toSpliced(shortAnswer.place, 0, answer);
}

/**
 * Best first.
 * @param texts for each part of the query that texts were searched for, the score of each entry found
 */
export function rank(query: Query, lexicon: Lexicon, texts: Map<number, number>[]): Ranked[] {
  const tallies = new Tallies();
  const covers = tallyNames(query, lexicon, tallies);
  texts.forEach((scores, part) => {
    for (const [entry, score] of scores) {
      tallies.of(entry).text += score;
      const cover = covers[part];
      if (cover && !cover.has(entry)) cover.set(entry, 0.6);
    }
  });
  // A word that is nowhere says nothing about what was found.
  const weights = query.parts.map(({ forms }, part) =>
    covers[part]?.size ? lexicon.idf(forms[0]?.stem ?? '') : 0,
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  covers.forEach((cover, part) => {
    for (const [entry, share] of cover) {
      tallies.of(entry).covered += (share * (weights[part] ?? 0)) / (total || 1);
    }
  });
  const ranked = [...tallies.byEntry]
    .map(([entry, { names, phrase, text, covered }]) => {
      const kind = lexicon.entries[entry]?.kind ?? 'page';
      const isMeant =
        kind === 'term' && query.asksForMeaning && isNamedInFull(entry, query, lexicon);
      const says = names + balance.phrase * phrase + balance.text * text;
      const factor = isMeant ? 1.6 : kindFactors[kind];
      const score = says * factor * (balance.floor + (1 - balance.floor) * covered);
      return { entry, score, covered };
    })
    .toSorted((a, b) => b.score - a.score || a.entry - b.entry);
  return raiseShortAnswer(ranked, lexicon);
}
