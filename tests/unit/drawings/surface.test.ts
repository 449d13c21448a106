import { expect, test } from 'vitest';
import { surfaces } from '../../../src/concerns/schema.ts';
import {
  areaBelow,
  fatLine,
  hairLines,
  strip,
  surfaceLine,
  tintLines,
  toneOf,
} from '../../../src/drawings/surface.ts';

test.each(surfaces)('a strip of %s is level at both edges, so that strips join', (surface) => {
  expect(surfaceLine(surface)).toMatch(new RegExp(`^M0 ${String(strip.surface)} `));
  expect(surfaceLine(surface)).toMatch(new RegExp(`H${String(strip.width)}$`));
  expect(areaBelow(fatLine(surface))).toMatch(/^M0 78 .*V100 H0 Z$/);
});

test.each(surfaces)('a strip of %s differs from flat skin', (surface) => {
  const isFlat = surfaceLine(surface) === `M0 ${String(strip.surface)} H${String(strip.width)}`;
  const marks = [...tintLines(surface), ...hairLines(surface)];
  expect(isFlat && marks.length === 0).toBe(false);
});

test('strips side by side have different tones', () => {
  const tones = Array.from({ length: 12 }, (_, index) => toneOf(index + 1));
  expect(new Set(tones)).toEqual(new Set([2, 3, 4, 5, 6]));
  expect(tones.every((tone, index) => tone !== tones[index + 1])).toBe(true);
});
