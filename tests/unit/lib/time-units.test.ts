import { expect, test } from 'vitest';
import { convertTime, isTimeUnit } from '../../../src/lib/time-units.ts';

test('a span is the same in another unit', () => {
  expect(convertTime(7, 'days', 'hours')).toBe(168);
  expect(convertTime(2, 'weeks', 'days')).toBe(14);
  expect(convertTime(36, 'hours', 'days')).toBe(1.5);
});

test('months and millimeters are no such units', () => {
  expect(['hours', 'months', 'mm', 'constructor'].filter(isTimeUnit)).toEqual(['hours']);
});
