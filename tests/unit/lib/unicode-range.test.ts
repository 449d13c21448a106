import { expect, test } from 'vitest';
import { charactersIn } from '../../../src/lib/unicode-range.ts';

test('a range has its first, its last and what lies between', () => {
  expect(charactersIn('U+61-63, U+e9')).toEqual(['a', 'b', 'c', 'é']);
});

test('what is no range is refused by name', () => {
  expect(() => charactersIn('U+61, a-z')).toThrow('"a-z" is no range');
});
