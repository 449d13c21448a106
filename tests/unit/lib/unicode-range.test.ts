import { expect, test } from 'vitest';
import { charactersIn } from '../../../src/lib/unicode-range.ts';

test('a range includes its first and last character', () => {
  expect(charactersIn('U+61-63, U+e9')).toEqual(['a', 'b', 'c', 'é']);
});

test('an invalid range is an error that names it', () => {
  expect(() => charactersIn('U+61, a-z')).toThrow('"a-z" is not a range');
});
