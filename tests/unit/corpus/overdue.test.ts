import { afterEach, expect, test } from 'vitest';
import { buildDate, daysOverdue, isOverdue } from '../../../src/corpus/overdue.ts';

afterEach(() => {
  delete process.env['BUILD_DATE'];
});

test('no page is overdue if BUILD_DATE is not set', () => {
  expect(isOverdue('2000-01-01')).toBe(false);
});

test('a page is overdue from the day after it is due', () => {
  process.env['BUILD_DATE'] = '2026-12-01';
  expect(daysOverdue('2026-12-01')).toBe(0);
  expect(daysOverdue('2026-11-28')).toBe(3);
});

test('an invalid BUILD_DATE is an error that says what to do', () => {
  process.env['BUILD_DATE'] = 'today';
  expect(() => buildDate()).toThrow(/BUILD_DATE is "today"\. Set it to a day/);
});
