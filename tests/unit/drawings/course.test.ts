import { expect, test } from 'vitest';
import { monthsOfSessions, monthTicks } from '../../../src/drawings/course.ts';

test('a course starts at once, and its sessions are evenly spaced', () => {
  const months = monthsOfSessions(3, 2);
  expect(months).toHaveLength(3);
  expect(months[0]).toBe(0);
  expect(months[2]).toBeCloseTo(0.92, 2);
});

test('a year of weeks is a year of months', () => {
  expect(monthsOfSessions(2, 365.25 / 7)[1]).toBeCloseTo(12);
});

test('one session is over at once', () => {
  expect(monthsOfSessions(1, 4)).toEqual([0]);
});

test('ticks cover every month that is drawn', () => {
  expect(monthTicks([6, 6.9])).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  expect(monthTicks([2])).toEqual([0, 1, 2]);
  expect(monthTicks([])).toEqual([0]);
});
