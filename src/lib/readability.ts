import { syllable } from 'syllable';

/** The counts for the Flesch–Kincaid grade. */
export interface Counts {
  sentences: number;
  words: number;
  syllables: number;
}

const sentenceEnd = /(?<=[.!?][)”"’']*)\s+(?=[“"‘(]?[A-Z0-9])/u;
const word = /[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu;

const knownSyllables = new Map<string, number>();

/** Texts repeat words, so the syllables of each word are counted only once. */
function syllablesIn(token: string): number {
  const known = knownSyllables.get(token) ?? syllable(token);
  knownSyllables.set(token, known);
  return known;
}

export function splitSentences(paragraph: string): string[] {
  return paragraph
    .split(sentenceEnd)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));
}

/** Matches any of the terms as whole words, also with a plural -s. Longer terms match first. */
export function termPattern(terms: string[]): RegExp {
  // Terms are grouped by their first letter, so that a word is compared with few of them.
  const byStart = Map.groupBy(
    terms.toSorted((a, b) => b.length - a.length).map((term) => Array.from(term)),
    ([first = '']) => first.toLowerCase(),
  );
  const groups = [...byStart].map(([first, group]) => {
    const rests = group.map(([, ...rest]) => RegExp.escape(rest.join('')));
    return `${RegExp.escape(first)}(?:${rests.join('|')})`;
  });
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${groups.join('|')})s?(?![\\p{L}\\p{N}])`, 'giu');
}

interface Word {
  index: number;
  syllables: number;
}

const wordsOf = new Map<string, { text: string; words: Word[] }[]>();

/** Splits a paragraph into sentences and words. Paragraphs are counted several times, so the result is cached. */
function readSentences(paragraph: string): { text: string; words: Word[] }[] {
  const known = wordsOf.get(paragraph);
  if (known) return known;
  const sentences = splitSentences(paragraph).map((text) => ({
    text,
    words: [...text.matchAll(word)].map(({ 0: token, index }) => ({
      index,
      syllables: syllablesIn(token),
    })),
  }));
  wordsOf.set(paragraph, sentences);
  return sentences;
}

/**
 * Counts sentences, words and syllables. The end of a paragraph ends a sentence.
 * @param easyTerms the words of these terms count as at most two syllables, because pages explain them
 */
export function count(paragraphs: string[], easyTerms?: RegExp): Counts {
  const counts: Counts = { sentences: 0, words: 0, syllables: 0 };
  for (const { text, words } of paragraphs.flatMap(readSentences)) {
    const easy = easyTerms
      ? [...text.matchAll(easyTerms)].map((m) => [m.index, m.index + m[0].length] as const)
      : [];
    counts.sentences += 1;
    for (const { index, syllables } of words) {
      const isEasy = easy.some(([from, to]) => index >= from && index < to);
      counts.words += 1;
      counts.syllables += Math.min(Math.max(1, syllables), isEasy ? 2 : Infinity);
    }
  }
  return counts;
}

/** Flesch–Kincaid grade level: 0.39 words per sentence + 11.8 syllables per word − 15.59. */
export function gradeOf({ sentences, words, syllables }: Counts): number {
  if (words === 0) return 0;
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}

/**
 * SMOG grade: 1.043 × √(words of three or more syllables × 30 ÷ sentences) + 3.1291.
 * @returns undefined for fewer than 30 sentences, for which SMOG is not defined
 */
export function smogOf(paragraphs: string[]): number | undefined {
  const sentences = paragraphs.flatMap(readSentences);
  if (sentences.length < 30) return undefined;
  const words = sentences.flatMap((sentence) => sentence.words);
  const polysyllables = words.filter(({ syllables }) => syllables >= 3).length;
  return 1.043 * Math.sqrt((polysyllables * 30) / sentences.length) + 3.1291;
}
