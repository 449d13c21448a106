import { expect, test } from 'vitest';
import { fiberPath, swollenPath } from '../../../src/drawings/section.ts';

const size = { width: 320, height: 80, flat: 64 };

test('swollen skin is level at its edges and higher in the middle', () => {
  expect(swollenPath(size, 0, 9)).toBe('M0 0 C32 0 32 -9 64 -9 H256 C288 -9 288 0 320 0 V80 H0 Z');
});

test('skin that does not swell is level', () => {
  expect(swollenPath(size, 8, 0)).toMatch(/^M0 8 C32 8 32 8 64 8 H256 /);
});

test.each([
  [0, 60, 'M0 20 q15 -5 30 0 t30 0'],
  [0, 100, 'M0 20 q16.7 -5 33.3 0 t33.3 0 t33.3 0'],
  [10, 20, 'M10 20 q5 -5 10 0'],
])('a fiber from %d to %d is made of whole bends', (from, to, path) => {
  expect(fiberPath(from, to, 20)).toBe(path);
});
