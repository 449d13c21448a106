import { expect, test } from 'vitest';
import { formatDate } from '../../../src/lib/dates.ts';

test('a day reads the American way, whatever the time zone', () => {
  expect(formatDate('2026-11-01')).toBe('November 1, 2026');
  expect(formatDate('2024-02-29')).toBe('February 29, 2024');
});
