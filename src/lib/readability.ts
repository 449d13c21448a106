import { syllable } from 'syllable';

/** Counts that the Flesch–Kincaid grade is made of. */
export interface Counts {
  sentences: number;
  words: number;
  syllables: number;
}

const sentenceEnd = /(?<=[.!?][)”"’']*)\s+(?=[“"‘(]?[A-Z0-9])/u;
const word = /[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu;

const counted = new Map<string, number>();

/** Words come again and again, so that each is looked at once. */
function syllablesIn(token: string): number {
  const known = counted.get(token) ?? syllable(token);
  counted.set(token, known);
  return known;
}

export function splitSentences(paragraph: string): string[] {
  return paragraph
    .split(sentenceEnd)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));
}

/** Matches any of the terms as whole words, plurals in -s too; the longest first. */
export function termPattern(terms: string[]): RegExp {
  const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  // By the first letter, so that a word is compared with few terms and not with all.
  const byStart = Map.groupBy(
    terms.toSorted((a, b) => b.length - a.length).map((term) => Array.from(term)),
    ([first = '']) => first.toLowerCase(),
  );
  const groups = [...byStart].map(([first, group]) => {
    const rests = group.map(([, ...rest]) => escape(rest.join('')));
    return `${escape(first)}(?:${rests.join('|')})`;
  });
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${groups.join('|')})s?(?![\\p{L}\\p{N}])`, 'giu');
}

interface Word {
  index: number;
  syllables: number;
}

const wordsOf = new Map<string, { text: string; words: Word[] }[]>();

/** Sentences with their words. The same paragraph is counted several times, so each is split once. */
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
 * Counts sentences, words and syllables. Each paragraph or list item ends a sentence.
 * @param easyTerms words it matches count as two syllables at most, because the page explains them
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

/** Counts that the SMOG grade is made of. */
export interface LongWords {
  sentences: number;
  /** Words of three syllables or more. */
  polysyllables: number;
}

export function countLongWords(paragraphs: string[]): LongWords {
  const sentences = paragraphs.flatMap(readSentences);
  const polysyllables = sentences
    .flatMap(({ words }) => words)
    .filter(({ syllables }) => syllables >= 3).length;
  return { sentences: sentences.length, polysyllables };
}

/** SMOG is made for thirty sentences or more. */
const smogSentences = 30;

/** SMOG grade: 1.043 × √(long words × 30 ÷ sentences) + 3.1291, or nothing for fewer than 30 sentences. */
export function smogOf({ sentences, polysyllables }: LongWords): number | undefined {
  if (sentences < smogSentences) return undefined;
  return 1.043 * Math.sqrt((polysyllables * smogSentences) / sentences) + 3.1291;
}
