import { expect, test } from 'vitest';
import { drumAngles, needlePath } from '../../../src/drawings/needles.ts';

test('the tip of a needle is exactly its length below its top', () => {
  expect(needlePath({ x: 50, top: 84, length: 48, reach: 5 })).toBe('M45 84H55V112L50 132L45 112Z');
});

test('a needle shorter than its point has no shaft', () => {
  expect(needlePath({ x: 10, top: 0, length: 6, reach: 2 })).toBe('M8 0H12V0L10 6L8 0Z');
});

test('needles are spread evenly around a drum, and the first points straight down', () => {
  expect(drumAngles(4)).toEqual([0, 90, 180, 270]);
});
