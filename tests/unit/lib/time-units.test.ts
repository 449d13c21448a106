import { expect, test } from 'vitest';
import { convertTime, isTimeUnit } from '../../../src/lib/time-units.ts';

test('a span of time is converted to another unit', () => {
  expect(convertTime(7, 'days', 'hours')).toBe(168);
  expect(convertTime(2, 'weeks', 'days')).toBe(14);
  expect(convertTime(36, 'hours', 'days')).toBe(1.5);
});

test('months, millimeters and names of object properties are not units with a fixed length', () => {
  expect(['hours', 'months', 'mm', 'constructor'].filter(isTimeUnit)).toEqual(['hours']);
});
