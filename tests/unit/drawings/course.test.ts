import { expect, test } from 'vitest';
import { monthsOfSessions, monthTicks } from '../../../src/drawings/course.ts';

test('the first session is in month 0, and the others follow evenly spaced', () => {
  const months = monthsOfSessions(3, 2);
  expect(months).toHaveLength(3);
  expect(months[0]).toBe(0);
  expect(months[2]).toBeCloseTo(0.92, 2);
});

test('a year of weeks is drawn as twelve months', () => {
  expect(monthsOfSessions(2, 365.25 / 7)[1]).toBeCloseTo(12);
});

test('a course of one session takes no months', () => {
  expect(monthsOfSessions(1, 4)).toEqual([0]);
});

test('the axis has a tick for every month up to the last session', () => {
  expect(monthTicks([6, 6.9])).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  expect(monthTicks([2])).toEqual([0, 1, 2]);
  expect(monthTicks([])).toEqual([0]);
});
