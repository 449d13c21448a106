import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  dayOf,
  dayProblem,
  daysBetween,
  formatDate,
  formatDay,
  isDay,
} from '../../../src/lib/days.ts';

test('a valid day is in the calendar and in this century', () => {
  expect(['2026-11-21', '2024-02-29', '2000-01-01', '2099-12-31'].filter(isDay)).toHaveLength(4);
  const wrong = ['2025-02-29', '2026-13-01', '2026-00-10', '20000-01-01', '1999-12-31', '2026-1-1'];
  expect(wrong.filter(isDay)).toEqual([]);
  expect(['', 'tomorrow', '2026-11-21T00:00', '＂2026-11-21'].filter(isDay)).toEqual([]);
});

test('the key of the message for an invalid day says what is wrong', () => {
  expect(dayProblem('')).toBeUndefined();
  expect(dayProblem('2026-11-21')).toBeUndefined();
  expect(dayProblem('21.11.2026')).toBe('dayForm');
  expect(dayProblem('2100-01-01')).toBe('dayRange');
  expect(dayProblem('2025-02-29')).toBe('dayUnknown');
});

describe('adding days', () => {
  test('works across the end of February, the end of a year and daylight saving time', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2025-02-28', 1)).toBe('2025-03-01');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2026-03-29', -1)).toBe('2026-03-28');
    expect(daysBetween('2026-03-27', '2026-04-03')).toBe(7);
    expect(daysBetween('2026-11-02', '2026-10-30')).toBe(-3);
  });

  test('is undone by subtracting them', () => {
    for (let count = -800; count <= 800; count += 37) {
      const there = addDays('2026-02-27', count);
      expect(daysBetween('2026-02-27', there)).toBe(count);
      expect(addDays(there, -count)).toBe('2026-02-27');
    }
  });
});

test('the day of a moment is the day in the local time zone', () => {
  expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});

test('adding months goes by the calendar, and stops at the end of a shorter month', () => {
  expect(addMonths('2026-11-21', 3)).toBe('2027-02-21');
  expect(addMonths('2027-01-31', 1)).toBe('2027-02-28');
  expect(addMonths('2024-08-31', -6)).toBe('2024-02-29');
  expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
  expect(addMonths('2026-01-15', -12)).toBe('2025-01-15');
});

test('days are formatted in the given language, with or without the weekday', () => {
  expect(formatDate('2026-11-01', 'en-US')).toBe('November 1, 2026');
  expect(formatDate('2024-02-29', 'es')).toBe('29 de febrero de 2024');
  expect(formatDay('2026-11-21', 'en-US')).toBe('Saturday, November 21, 2026');
});
