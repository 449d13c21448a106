import { expect, test } from 'vitest';
import { daysTo, strengthOn } from '../../../src/drawings/fading.ts';

test('redness is strongest on the day of needling, gone on the last day, and never grows', () => {
  const strengths = daysTo(7).map((day) => strengthOn(day, 7));
  expect(strengths[0]).toBe(1);
  expect(strengths.at(-1)).toBe(0);
  expect(strengths).toEqual(strengths.toSorted((a, b) => b - a));
});

test('redness is gone after the last day, and part of a day is drawn as a whole one', () => {
  expect(strengthOn(9, 7)).toBe(0);
  expect(daysTo(3)).toEqual([0, 1, 2, 3]);
  expect(daysTo(2.5)).toEqual([0, 1, 2, 3]);
});
