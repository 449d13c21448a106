import { expect, test } from 'vitest';
import { formatFrequency, formatQuantity } from '../../../src/evidence/quantity.ts';

test.each([
  [{ min: 3, max: 6, unit: 'sessions' }, '3 to 6 sessions'],
  [{ min: 4, max: 4, unit: 'sessions' }, '4 sessions'],
  [{ min: 0, max: 7, unit: 'days' }, 'up to 7 days'],
  [{ max: 1.5, unit: 'mm' }, '1.5 mm'],
  [{ max: 1, unit: 'sessions' }, '1 session'],
  [{ min: 5, max: 5, unit: 'out of 10' }, '5 out of 10'],
] as const)('the quantity %j is shown as "%s"', (quantity, expected) => {
  expect(formatQuantity(quantity)).toBe(expected);
});

test('a count of one study is also shown per hundred people', () => {
  expect(formatFrequency({ count: 5, of: 30 })).toBe('5 of 30 people, about 17 in 100');
});
