import { expect, test } from 'vitest';
import { scaleOf, ticksTo } from '../../../src/drawings/scale.ts';

test('a depth in mm becomes a place in the drawing, in proportion', () => {
  const y = scaleOf(112, 62);
  expect(y(0)).toBe(62);
  expect(y(1)).toBe(174);
  expect(y(2) - y(1)).toBeCloseTo(y(1) - y(0));
});

test('the scale has a tick at every half millimeter', () => {
  expect(ticksTo(1.7)).toEqual([0, 0.5, 1, 1.5]);
});
