/** Reads what somebody typed: which words say something, what they may have meant, what else they are called. */
import type { Lexicon } from './lexicon.ts';
import { isFunctionWord, normalize, wordsOf, type Word } from './words.ts';

/** One thing that was asked for, in the forms it may have; a form added by us weighs less. */
export interface Part {
  forms: { stem: string; weight: number }[];
  /** The word to look for in texts. */
  text: string;
}

export interface Query {
  parts: Part[];
  /** The words with our corrections, when there are any. */
  corrected?: string;
  asksForMeaning: boolean;
}

const longest = 300;
const mostParts = 12;
const meaning =
  /\b(?:what(?:s| is| are| does)?\b.*\bmeans?|meanings?|definitions?|define|what(?:s| is| are)(?: an?| the)?(?: \p{L}+){1,3}\??$)/iu;

/** `makeup` for “make up” and `dermaroller` for “derma roller”, where the site writes it so. */
function joinedWords(
  words: Word[],
  lexicon: Lexicon,
): { first: Word; second: Word; whole: Word[] }[] {
  return words.flatMap((first, at) => {
    const second = words[at + 1];
    if (!second || !lexicon.vocabulary.has(first.text + second.text)) return [];
    return [{ first, second, whole: wordsOf(first.text + second.text) }];
  });
}

/** Two known words that somebody wrote as one. */
function split(word: string, lexicon: Lexicon): string | undefined {
  for (let at = 3; at <= word.length - 3; at += 1) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    if (lexicon.vocabulary.has(first) && lexicon.vocabulary.has(second))
      return `${first} ${second}`;
  }
  return undefined;
}

interface Options {
  /** Stems of words that are right though no name has them. */
  right: ReadonlySet<string>;
  /** Takes the words as they were typed. */
  isExact: boolean;
}

const partOf = ({ stem, text }: Word, weight = 1): Part => ({ forms: [{ stem, weight }], text });

function readWord(word: Word, isLast: boolean, lexicon: Lexicon, options: Options): Part[] {
  const itself = partOf(word);
  const isKnown = lexicon.has(word.stem) || options.right.has(word.stem);
  if (isKnown || options.isExact || !/^\p{L}{3,}$/u.test(word.text)) return [itself];
  const started = isLast ? lexicon.completions(word.text) : [];
  if (started.length > 0) {
    const forms = started
      .flatMap((text) => wordsOf(text))
      .map(({ stem }) => ({ stem, weight: 0.9 }));
    return [{ forms, text: word.text }];
  }
  if (isFunctionWord(word.text)) return [itself];
  const meant = lexicon.speller.suggest(word.text) ?? split(word.text, lexicon);
  if (meant === undefined) return [itself];
  return wordsOf(meant).map((one) => partOf(one, 0.95));
}

/** Words of a query that no name has, which may be misspelled. */
export function unknownWords(typed: string, lexicon: Lexicon, right: ReadonlySet<string>): Word[] {
  return wordsOf(typed.slice(0, longest))
    .filter(
      ({ text, stem }) =>
        /^\p{L}{3,}$/u.test(text) &&
        !isFunctionWord(text) &&
        !lexicon.has(stem) &&
        !right.has(stem),
    )
    .slice(0, mostParts);
}

/** Adds, at less weight, the words of what a name in the query is a name of. */
function addSynonyms(parts: Part[], lexicon: Lexicon): void {
  const stems = new Set(parts.flatMap(({ forms }) => forms.map(({ stem }) => stem)));
  for (const part of parts) {
    for (const { stem } of [...part.forms]) {
      for (const index of lexicon.phrasesWith(stem)) {
        const phrase = lexicon.phrases[index];
        const entry = phrase && lexicon.entries[phrase.entry];
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

/** Never throws, whatever was typed; a very long text is read up to its 300th letter. */
export function readQuery(typed: string, lexicon: Lexicon, options: Options): Query {
  const text = typed.slice(0, longest);
  const all = wordsOf(text);
  const said = all.filter((word) => !isFunctionWord(word.text));
  const words = (said.length > 0 ? said : all).slice(0, mostParts);
  const joined = joinedWords(all, lexicon);
  const halves = new Set(joined.flatMap(({ first, second }) => [first, second]));
  // Times such as `day-3` come after the words, whatever was typed last.
  const last = all.findLast(({ stem }) => !/-\d/.test(stem));
  const read = words.map((word) => ({
    word,
    // The whole word speaks for its halves, which are right as they stand.
    parts: halves.has(word) ? [partOf(word, 0.5)] : readWord(word, word === last, lexicon, options),
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
  addSynonyms(parts, lexicon);
  return {
    parts,
    asksForMeaning: meaning.test(normalize(text).trim()),
    ...(replaced.size > 0 ? { corrected } : {}),
  };
}
