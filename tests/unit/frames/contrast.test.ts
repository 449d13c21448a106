import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  contrast,
  enough,
  formatColor,
  readableOn,
  readColor,
  type Rgb,
} from '../../../src/frames/contrast.ts';
import { papers } from '../../support/papers.ts';

const steps = [0, 85, 170, 255];
/** An even grid of 64 colors. */
const colors: Rgb[] = steps.flatMap((red) =>
  steps.flatMap((green) => steps.map((blue) => [red, green, blue])),
);

describe('contrast', () => {
  test.each([
    ['#000', '#fff', 21],
    ['#fff', '#fff', 1],
    ['#777', '#fff', 4.48],
    ['#767676', '#ffffff', 4.54],
    ['#0a0a0a', '#000', 1.06],
  ])('of %s on %s is %d', (one, other, expected) => {
    const [a = [], b = []] = [readColor(one), readColor(other)];
    expect(contrast(a, b)).toBeCloseTo(expected, 2);
    expect(contrast(b, a)).toBe(contrast(a, b));
  });
});

describe('a color that a clinic chose', () => {
  test.each(Object.entries(papers))(
    'becomes readable on the %s paper, for all 64 colors of a grid',
    (_, paper) => {
      const pale = colors.filter((color) => contrast(readableOn(color, paper), paper) < enough);
      expect(colors).toHaveLength(64);
      expect(pale).toEqual([]);
    },
  );

  test('stays the same if it is readable', () => {
    const kept = colors.filter((color) => contrast(color, papers.light) >= enough);
    expect(kept.length).toBeGreaterThan(10);
    expect(kept.map((color) => readableOn(color, papers.light))).toEqual(kept);
  });

  test('becomes readable on paper of any color', () => {
    const part = fc.integer({ min: 0, max: 255 });
    const color = fc.tuple(part, part, part);
    fc.assert(
      fc.property(color, color, (chosen, paper) => {
        const shade = readableOn(chosen, paper);
        const isColor = shade.every((one) => Number.isInteger(one) && one >= 0 && one <= 255);
        return isColor && contrast(shade, paper) >= enough;
      }),
      { numRuns: 2_000 },
    );
  });

  test('is the same after formatting and reading', () => {
    expect(colors.map((color) => readColor(formatColor(color)))).toEqual(colors);
  });
});
