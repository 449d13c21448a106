import { afterEach, expect, test } from 'vitest';
import { buildDate, daysOverdue, isOverdue } from '../../../src/corpus/overdue.ts';

afterEach(() => {
  delete process.env['BUILD_DATE'];
});

test('nothing is overdue where nobody says which day it is', () => {
  expect(isOverdue('2000-01-01')).toBe(false);
});

test('a page is overdue from the day after', () => {
  process.env['BUILD_DATE'] = '2026-12-01';
  expect(daysOverdue('2026-12-01')).toBe(0);
  expect(daysOverdue('2026-11-28')).toBe(3);
});

test('a day that is none is refused with the cure', () => {
  process.env['BUILD_DATE'] = 'today';
  expect(() => buildDate()).toThrow(/BUILD_DATE is "today"\. It must be a day/);
});
