import { expect, test } from 'vitest';
import { limitsOf } from '../../../src/frames/slots.ts';

test('limits are in the unit of the shorter claim, the longest rounded down', () => {
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

test('a claim that counts something else is refused by name', () => {
  const hours = { max: 1, unit: 'hours' } as const;
  expect(() => limitsOf({ max: 1, unit: 'mm' }, hours)).toThrow(/counts mm/);
});
