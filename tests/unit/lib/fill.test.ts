import { expect, test } from 'vitest';
import { fill } from '../../../src/lib/fill.ts';

test('each placeholder is replaced by its value, even if it is repeated', () => {
  expect(fill('{a} of {b}, {a}', { a: 2, b: 'five' })).toBe('2 of five, 2');
});

test('placeholders inside a value are not replaced', () => {
  expect(fill('{a}', { a: '{b} $& $1' })).toBe('{b} $& $1');
});

test('a placeholder without a value is an error that names it', () => {
  expect(() => fill('{count} of {all}', { count: 1 })).toThrow('{all}');
});
