/** Ranks entries by how well their names and texts match a query. */
import type { NameIndex } from './name-index.ts';
import type { Kind } from './names.ts';
import type { Query } from './query.ts';

export interface Ranked {
  /** Index among all entries. */
  entry: number;
  score: number;
  /** Which share of the query the entry matches, from 0 to 1. Rare words count more. */
  covered: number;
}

/** Terms and claims are short answers, so that pages usually rank above them. */
const kindFactors: Record<Kind, number> = {
  concern: 0.8,
  guide: 1,
  tool: 1,
  claim: 0.3,
  term: 0.3,
  page: 0.6,
};

const balance = {
  /** Limits how much a higher weight raises the score of a word, as k1 does in BM25. */
  saturation: 1.1,
  /** Share of its weight that one word of a name keeps if the query has no other word of the name. */
  alone: 0.32,
  /** Weight of matching a whole name, compared with matching single words. */
  phrase: 0.88,
  /** Weight of texts, compared with names. */
  text: 0.3,
  /** Share of the score that does not depend on how much of the query the entry covers. */
  floor: 0.4,
} as const;

interface Tally {
  words: number;
  phrase: number;
  text: number;
  covered: number;
}

class Tallies {
  readonly byEntry = new Map<number, Tally>();

  of(entry: number): Tally {
    let tally = this.byEntry.get(entry);
    if (!tally) {
      tally = { words: 0, phrase: 0, text: 0, covered: 0 };
      this.byEntry.set(entry, tally);
    }
    return tally;
  }
}

/** By entry, how well it matches one part of the query, from 0 to 1. */
type Cover = Map<number, number>;

function tallyNames(query: Query, names: NameIndex, tallies: Tallies): Cover[] {
  const matched = new Map<number, number>();
  const covers = query.parts.map(({ forms }) => {
    const best = new Map<number, number>();
    const phrases = new Map<number, number>();
    const cover: Cover = new Map();
    for (const { stem, weight } of forms) {
      const idf = names.idf(stem);
      for (const index of names.phrasesWith(stem)) {
        const phrase = names.phrases[index];
        if (!phrase) continue;
        const share = phrase.isName && phrase.idf > 0 ? idf / phrase.idf : 1;
        const strength = phrase.weight * weight * (balance.alone + (1 - balance.alone) * share);
        const score = (idf * strength) / (strength + balance.saturation);
        best.set(phrase.entry, Math.max(best.get(phrase.entry) ?? 0, score));
        phrases.set(index, Math.max(phrases.get(index) ?? 0, idf * weight));
        cover.set(phrase.entry, Math.max(cover.get(phrase.entry) ?? 0, weight));
      }
    }
    for (const [entry, score] of best) tallies.of(entry).words += score;
    for (const [index, idf] of phrases) matched.set(index, (matched.get(index) ?? 0) + idf);
    return cover;
  });
  for (const [index, idf] of matched) {
    const phrase = names.phrases[index];
    if (!phrase || phrase.idf === 0) continue;
    const share = Math.min(1, idf / phrase.idf);
    const score = idf * share ** 2 * (phrase.weight / 3);
    const tally = tallies.of(phrase.entry);
    tally.phrase = Math.max(tally.phrase, score);
  }
  return covers;
}

/** Whether a name of the entry contains all words of the query, apart from words such as “meaning”. */
function isNamedInFull(entry: number, query: Query, names: NameIndex): boolean {
  const forms = query.parts.flatMap(({ forms }) => forms.filter(({ weight }) => weight > 0.5));
  const stems = new Set(forms.map(({ stem }) => stem).filter((stem) => !/^mean|^defin/.test(stem)));
  return names.phrases.some(
    (phrase) =>
      phrase.entry === entry &&
      phrase.isName &&
      phrase.stems.length >= stems.size &&
      [...stems].every((stem) => phrase.stems.includes(stem)),
  );
}

/** A short answer that covers this share of the query moves up to this index, if it ranks lower. */
export const shortAnswer = { covers: 0.7, place: 2 };

function raiseShortAnswer(ranked: Ranked[], names: NameIndex): Ranked[] {
  const at = ranked.findIndex(({ entry, covered }) => {
    const kind = names.entries[entry]?.kind;
    return (kind === 'claim' || kind === 'term') && covered >= shortAnswer.covers;
  });
  const answer = ranked[at];
  if (!answer || at <= shortAnswer.place) return ranked;
  return ranked.toSpliced(at, 1).toSpliced(shortAnswer.place, 0, answer);
}

/**
 * @param texts the scores of the full-text search by entry, for each part of the query
 * @returns the best entry first
 */
export function rank(query: Query, names: NameIndex, texts: Map<number, number>[]): Ranked[] {
  const tallies = new Tallies();
  const covers = tallyNames(query, names, tallies);
  texts.forEach((scores, part) => {
    for (const [entry, score] of scores) {
      tallies.of(entry).text += score;
      const cover = covers[part];
      if (cover && !cover.has(entry)) cover.set(entry, 0.6);
    }
  });
  // Words that no entry contains do not lower the covered share.
  const weights = query.parts.map(({ forms }, part) =>
    covers[part]?.size ? names.idf(forms[0]?.stem ?? '') : 0,
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  covers.forEach((cover, part) => {
    for (const [entry, share] of cover) {
      tallies.of(entry).covered += (share * (weights[part] ?? 0)) / (total || 1);
    }
  });
  const ranked = [...tallies.byEntry]
    .map(([entry, { words, phrase, text, covered }]) => {
      const kind = names.entries[entry]?.kind ?? 'page';
      const isDefinition =
        kind === 'term' && query.asksForMeaning && isNamedInFull(entry, query, names);
      const sum = words + balance.phrase * phrase + balance.text * text;
      const factor = isDefinition ? 1.6 : kindFactors[kind];
      const score = sum * factor * (balance.floor + (1 - balance.floor) * covered);
      return { entry, score, covered };
    })
    .toSorted((a, b) => b.score - a.score || a.entry - b.entry);
  return raiseShortAnswer(ranked, names);
}
