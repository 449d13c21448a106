/** Parses a query: which words are telling, how they may be misspelled, and what else the same thing is called. */
import type { NameIndex } from './name-index.ts';
import { isFunctionWord, normalize, wordsOf, type Word } from './words.ts';

/** One search term with all its forms. A correction, completion or synonym weighs less than a word as typed. */
export interface Part {
  forms: { stem: string; weight: number }[];
  /** The word to look for in the full texts. */
  text: string;
}

export interface Query {
  parts: Part[];
  /** The query with corrected spelling, if something was corrected. */
  corrected?: string;
  asksForMeaning: boolean;
}

const maxLength = 300;
const maxParts = 12;
const meaning =
  /\b(?:what(?:s| is| are| does)?\b.*\bmeans?|meanings?|definitions?|define|what(?:s| is| are)(?: an?| the)?(?: \p{L}+){1,3}\??$)/iu;

/** Pairs of words that the site writes as one word: “make up” as `makeup`, “derma roller” as `dermaroller`. */
function joinedWords(
  words: Word[],
  names: NameIndex,
): { first: Word; second: Word; whole: Word[] }[] {
  return words.flatMap((first, at) => {
    const second = words[at + 1];
    if (!second || !names.vocabulary.has(first.text + second.text)) return [];
    return [{ first, second, whole: wordsOf(first.text + second.text) }];
  });
}

/** Splits a word into two words that the site knows. */
function split(word: string, names: NameIndex): string | undefined {
  for (let at = 3; at <= word.length - 3; at += 1) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    if (names.vocabulary.has(first) && names.vocabulary.has(second)) return `${first} ${second}`;
  }
  return undefined;
}

interface Options {
  /** Stems of words that are spelled correctly although no name contains them. */
  correct: ReadonlySet<string>;
  /** Turns off the correction of spelling. */
  isExact: boolean;
}

const partOf = ({ stem, text }: Word, weight = 1): Part => ({ forms: [{ stem, weight }], text });

function readWord(word: Word, isLast: boolean, names: NameIndex, options: Options): Part[] {
  const asTyped = partOf(word);
  const isKnown = names.has(word.stem) || options.correct.has(word.stem);
  if (isKnown || options.isExact || !/^\p{L}{3,}$/u.test(word.text)) return [asTyped];
  const completions = isLast ? names.completions(word.text) : [];
  if (completions.length > 0) {
    const forms = completions
      .flatMap((text) => wordsOf(text))
      .map(({ stem }) => ({ stem, weight: 0.9 }));
    return [{ forms, text: word.text }];
  }
  if (isFunctionWord(word.text)) return [asTyped];
  const correction = names.speller.suggest(word.text) ?? split(word.text, names);
  if (correction === undefined) return [asTyped];
  return wordsOf(correction).map((one) => partOf(one, 0.95));
}

/** Words of a query that no name contains, and that may therefore be misspelled. */
export function unknownWords(
  typed: string,
  names: NameIndex,
  correct: ReadonlySet<string>,
): Word[] {
  return wordsOf(typed.slice(0, maxLength))
    .filter(
      ({ text, stem }) =>
        /^\p{L}{3,}$/u.test(text) &&
        !isFunctionWord(text) &&
        !names.has(stem) &&
        !correct.has(stem),
    )
    .slice(0, maxParts);
}

/**
 * If the query contains a whole name of a term or concern, adds the words of its other names at a lower weight: a query
 * for “dark marks” also finds “hyperpigmentation”.
 */
function addSynonyms(parts: Part[], names: NameIndex): void {
  const stems = new Set(parts.flatMap(({ forms }) => forms.map(({ stem }) => stem)));
  for (const part of parts) {
    for (const { stem } of [...part.forms]) {
      for (const index of names.phrasesWith(stem)) {
        const phrase = names.phrases[index];
        const entry = phrase && names.entries[phrase.entry];
        if (!phrase?.isName || (entry?.kind !== 'term' && entry?.kind !== 'concern')) continue;
        if (!phrase.stems.every((one) => stems.has(one))) continue;
        for (const word of wordsOf(
          `${entry.kind === 'concern' ? '' : entry.title} ${entry.names[0] ?? ''}`,
        )) {
          const isNew =
            !stems.has(word.stem) && part.forms.every((form) => form.stem !== word.stem);
          if (isNew && !isFunctionWord(word.text))
            part.forms.push({ stem: word.stem, weight: 0.4 });
        }
      }
    }
  }
}

/** Reads the first 300 characters. Never throws. */
export function readQuery(typed: string, names: NameIndex, options: Options): Query {
  const text = typed.slice(0, maxLength);
  const all = wordsOf(text);
  const telling = all.filter((word) => !isFunctionWord(word.text));
  const words = (telling.length > 0 ? telling : all).slice(0, maxParts);
  const joined = joinedWords(all, names);
  const halves = new Set(joined.flatMap(({ first, second }) => [first, second]));
  // `wordsOf` appends times such as `day-3`, so they are not what the reader typed last.
  const last = all.findLast(({ stem }) => !/-\d/.test(stem));
  const read = words.map((word) => ({
    word,
    // The halves of a joined word weigh less than the whole word, and need no correction.
    parts: halves.has(word) ? [partOf(word, 0.5)] : readWord(word, word === last, names, options),
  }));
  const seen = new Set<string>();
  const parts = [
    ...read.flatMap((one) => one.parts),
    ...joined.flatMap(({ whole }) => whole.map((word) => partOf(word))),
  ].filter(({ text }) => !seen.has(text) && seen.add(text));
  const replaced = new Map(
    read.flatMap(({ word, parts }) => {
      const text = parts.map((part) => part.text).join(' ');
      return text === word.text ? [] : [[word.text, text] as const];
    }),
  );
  const corrected = text.replace(
    /[\p{L}\p{M}\p{Cf}’'`´ʼ]+/gu,
    (word) => replaced.get(normalize(word)) ?? word,
  );
  addSynonyms(parts, names);
  return {
    parts,
    asksForMeaning: meaning.test(normalize(text).trim()),
    ...(replaced.size > 0 ? { corrected } : {}),
  };
}
