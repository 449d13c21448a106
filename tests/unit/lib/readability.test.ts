import { describe, expect, test } from 'vitest';
import {
  count,
  countLongWords,
  gradeOf,
  smogOf,
  splitSentences,
  termPattern,
} from '../../../src/lib/readability.ts';

describe('splitSentences', () => {
  test.each([
    ['One here. Two there.', 2],
    ['Use 0.5 mm needles. Not more.', 2],
    ['Is it? Yes! “Quite.” And so on', 4],
    ['one: two; three, e.g. this', 1],
    ['…', 0],
  ])('%j has %i sentences', (text, sentences) => {
    expect(splitSentences(text)).toHaveLength(sentences);
  });
});

test('counts sentences, words and syllables', () => {
  expect(count(['The cat sat. It purred.', 'A list item'])).toEqual({
    sentences: 3,
    words: 8,
    syllables: 9,
  });
});

test('the grade follows the Flesch–Kincaid formula', () => {
  const grade = gradeOf({ sentences: 2, words: 20, syllables: 30 });
  expect(grade).toBeCloseTo(0.39 * 10 + 11.8 * 1.5 - 15.59, 10);
  expect(gradeOf({ sentences: 0, words: 0, syllables: 0 })).toBe(0);
});

describe('easy terms', () => {
  const easy = termPattern(['post-inflammatory hyperpigmentation', 'microneedling', 'C++']);

  test('count as two syllables at most, each word of them, plurals too', () => {
    expect(count(['Microneedling'], easy).syllables).toBe(2);
    const long = 'post-inflammatory hyperpigmentations';
    expect(count([long]).syllables).toBeGreaterThan(8);
    expect(count([long], easy).syllables).toBe(4);
  });

  test('match whole words only', () => {
    expect(count(['Hyperpigmentation'], easy).syllables).toBeGreaterThan(4);
  });
});

test('SMOG counts words of three syllables or more, from thirty sentences up', () => {
  const paragraphs = Array.from({ length: 30 }, () => 'Collagen rebuilds slowly.');
  expect(countLongWords(paragraphs)).toEqual({ sentences: 30, polysyllables: 30 });
  expect(smogOf({ sentences: 30, polysyllables: 30 })).toBeCloseTo(
    1.043 * Math.sqrt(30) + 3.1291,
    10,
  );
  expect(smogOf({ sentences: 29, polysyllables: 30 })).toBeUndefined();
});
