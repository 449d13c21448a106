import { expect, test } from 'vitest';
import { dayWidth, inDays } from '../../../src/drawings/waiting.ts';

test.each([
  [
    { min: 24, max: 24, unit: 'hours' },
    { min: 1, max: 1, words: '24 hours', dayWords: '1 day' },
  ],
  [
    { min: 24, max: 72, unit: 'hours' },
    { min: 1, max: 3, words: '24 to 72 hours', dayWords: '1 to 3 days' },
  ],
  [
    { min: 12, max: 36, unit: 'hours' },
    { min: 0.5, max: 1.5, words: '12 to 36 hours', dayWords: undefined },
  ],
  [
    { min: 3, max: 7, unit: 'days' },
    { min: 3, max: 7, words: '3 to 7 days', dayWords: undefined },
  ],
  [
    { min: 1, max: 1, unit: 'weeks' },
    { min: 7, max: 7, words: '1 week', dayWords: '7 days' },
  ],
])('a wait of %j becomes %j', (wait, days) => {
  expect(inDays(wait)).toEqual(days);
});

test('a unit that is not a time is refused', () => {
  expect(() => inDays({ min: 1, max: 3, unit: 'sessions' })).toThrow(
    '"sessions" is not a unit of time',
  );
});

test.each([
  ['a day is as wide as allowed where three days fit', 3, 84],
  ['a day is narrower where a week has to fit', 7, 46],
  ['part of a day takes the room of a whole day', 6.5, 46],
])('%s', (_what, longest, width) => {
  expect(dayWidth(longest, 323, 84)).toBe(width);
});

test('a wait too long for the drawing is refused', () => {
  expect(() => dayWidth(9, 323, 84)).toThrow('A wait of 9 days does not fit in the drawing');
});
