import { expect, test } from 'vitest';
import { wordsFor } from '../../../src/words/words.ts';

test('every variety of English has the English words', () => {
  expect(wordsFor('en-US')).toBe(wordsFor('en-GB'));
});

test.each(['fr', 'eng', ''])(
  'the language "%s" without a file is refused, with what to add',
  (language) => {
    expect(() => wordsFor(language)).toThrow(/Translate src\/words\/en\.ts.*Available: en/);
  },
);
