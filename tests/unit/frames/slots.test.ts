import { expect, test } from 'vitest';
import { limitsOf } from '../../../src/frames/slots.ts';

test('limits have the unit of the claim with the smallest value, and the maximum is rounded down', () => {
  expect(limitsOf({ min: 24, max: 24, unit: 'hours' }, { min: 0, max: 7, unit: 'days' })).toEqual({
    min: 24,
    max: 168,
    unit: 'hours',
  });
  expect(limitsOf({ min: 2, max: 3, unit: 'days' }, { max: 100, unit: 'hours' })).toEqual({
    min: 2,
    max: 4,
    unit: 'days',
  });
});

test('a claim without a time is an error that names the unit', () => {
  const hours = { max: 1, unit: 'hours' } as const;
  expect(() => limitsOf({ max: 1, unit: 'mm' }, hours)).toThrow(/counts mm/);
});
