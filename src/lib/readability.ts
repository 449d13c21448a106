import { syllable } from 'syllable';

/** Counts that the Flesch–Kincaid grade is made of. */
export interface Counts {
  sentences: number;
  words: number;
  syllables: number;
}

const sentenceEnd = /(?<=[.!?:][)”"’']*)\s+(?=[“"‘(]?[A-Z0-9])/u;
const word = /[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu;

export function splitSentences(paragraph: string): string[] {
  return paragraph
    .split(sentenceEnd)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));
}

/**
 * Counts sentences, words and syllables. Each paragraph or list item ends a sentence.
 * @param easyWords lower-case words counted as two syllables at most, because the page explains them
 */
export function count(paragraphs: string[], easyWords: ReadonlySet<string> = new Set()): Counts {
  const counts: Counts = { sentences: 0, words: 0, syllables: 0 };
  for (const sentence of paragraphs.flatMap(splitSentences)) {
    counts.sentences += 1;
    for (const [token] of sentence.matchAll(word)) {
      counts.words += 1;
      const syllables = Math.max(1, syllable(token));
      counts.syllables += easyWords.has(token.toLowerCase()) ? Math.min(2, syllables) : syllables;
    }
  }
  return counts;
}

/** Flesch–Kincaid grade level: 0.39 words per sentence + 11.8 syllables per word − 15.59. */
export function gradeOf({ sentences, words, syllables }: Counts): number {
  if (words === 0) return 0;
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}
