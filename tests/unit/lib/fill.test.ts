import { expect, test } from 'vitest';
import { fill } from '../../../src/lib/fill.ts';

test('each place gets its value, as often as it is named', () => {
  expect(fill('{a} of {b}, {a}', { a: 2, b: 'five' })).toBe('2 of five, 2');
});

test('a value is never read as a text with places', () => {
  expect(fill('{a}', { a: '{b} $& $1' })).toBe('{b} $& $1');
});

test('a place without a value is an error that names it', () => {
  expect(() => fill('{count} of {all}', { count: 1 })).toThrow('{all}');
});
