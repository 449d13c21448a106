import { expect, test } from 'vitest';
import { daysTo, strengthOn } from '../../../src/drawings/fading.ts';

test('redness is full on the day of needling, gone on the last, and never grows', () => {
  const strengths = daysTo(7).map((day) => strengthOn(day, 7));
  expect(strengths[0]).toBe(1);
  expect(strengths.at(-1)).toBe(0);
  expect(strengths).toEqual(strengths.toSorted((a, b) => b - a));
});

test('no day lies outside what can be drawn', () => {
  expect(strengthOn(9, 7)).toBe(0);
  expect(daysTo(3)).toEqual([0, 1, 2, 3]);
  expect(daysTo(2.5)).toEqual([0, 1, 2, 3]);
});
