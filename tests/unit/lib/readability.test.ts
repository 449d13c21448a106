import { describe, expect, test } from 'vitest';
import {
  count,
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

test('sentences, words and syllables are counted', () => {
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

describe('the words of easy terms', () => {
  const easy = termPattern(['post-inflammatory hyperpigmentation', 'microneedling', 'C++']);

  test('count as at most two syllables each, also in the plural', () => {
    expect(count(['Microneedling'], easy).syllables).toBe(2);
    const long = 'post-inflammatory hyperpigmentations';
    expect(count([long]).syllables).toBeGreaterThan(8);
    expect(count([long], easy).syllables).toBe(4);
  });

  test('count in full inside other words', () => {
    expect(count(['Hyperpigmentation'], easy).syllables).toBeGreaterThan(4);
  });
});

test('the SMOG grade counts words of three or more syllables in thirty or more sentences', () => {
  const paragraphs = Array.from({ length: 30 }, () => 'Collagen rebuilds slowly.');
  expect(smogOf(paragraphs)).toBeCloseTo(1.043 * Math.sqrt(30) + 3.1291, 10);
  expect(smogOf(paragraphs.slice(1))).toBeUndefined();
});
