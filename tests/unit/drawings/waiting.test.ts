import { expect, test } from 'vitest';
import { axisTo, inDays } from '../../../src/drawings/waiting.ts';

test.each([
  [
    { min: 24, max: 24, unit: 'hours' },
    { min: 1, max: 1, words: '24 hours' },
  ],
  [
    { min: 12, max: 36, unit: 'hours' },
    { min: 0.5, max: 1.5, words: '12 to 36 hours' },
  ],
  [
    { min: 2, max: 3, unit: 'days' },
    { min: 2, max: 3, words: '2 to 3 days' },
  ],
  [
    { min: 1, max: 1, unit: 'days' },
    { min: 1, max: 1, words: '1 day' },
  ],
])('%j is %j on an axis of days', (wait, days) => {
  expect(inDays(wait)).toEqual(days);
});

test('the axis runs to the end of the longest wait, in whole days', () => {
  expect(axisTo(1.5)).toEqual([
    { day: 0, days: '0 days', hours: '0 hours' },
    { day: 1, days: '1 day', hours: '24 hours' },
    { day: 2, days: '2 days', hours: '48 hours' },
  ]);
});
