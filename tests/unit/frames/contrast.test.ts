import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  contrast,
  enough,
  formatColor,
  papers,
  readableOn,
  readColor,
  type Rgb,
} from '../../../src/frames/contrast.ts';
import { read } from '../../support/paths.ts';

const steps = [0, 85, 170, 255];
/** 64 colors, evenly from all over the cube. */
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
  test.each(Object.entries(papers))('can be read on the %s paper, all 64 of them', (_, paper) => {
    const pale = colors.filter((color) => contrast(readableOn(color, paper), paper) < enough);
    expect(colors).toHaveLength(64);
    expect(pale).toEqual([]);
  });

  test('stays as it is where it can be read already', () => {
    const kept = colors.filter((color) => contrast(color, papers.light) >= enough);
    expect(kept.length).toBeGreaterThan(10);
    expect(kept.map((color) => readableOn(color, papers.light))).toEqual(kept);
  });

  test('can be read on any paper there is', () => {
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

  test('is written as it is read', () => {
    expect(colors.map((color) => readColor(formatColor(color)))).toEqual(colors);
  });
});

/** From `oklch(0.975 0.011 82)`, by the matrices of CSS Color 4. */
function toSrgb(lightness: number, chroma: number, hue: number): number[] {
  const [a, b] = [Math.cos, Math.sin].map((of) => chroma * of((hue * Math.PI) / 180));
  const cubed = (x: number, y: number) => (lightness + x * (a ?? 0) + y * (b ?? 0)) ** 3;
  const [l, m, s] = [
    cubed(0.3963377774, 0.2158037573),
    cubed(-0.1055613458, -0.0638541728),
    cubed(-0.0894841775, -1.291485548),
  ];
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ].map((linear) =>
    Math.round(255 * (linear > 0.0031308 ? 1.055 * linear ** (1 / 2.4) - 0.055 : 12.92 * linear)),
  );
}

test('the papers are those of the site', () => {
  const paper = /--color-paper: light-dark\(oklch\((.*?)\), oklch\((.*?)\)\)/.exec(
    read('src/ui/tokens.css'),
  );
  const [light, dark] = [paper?.[1], paper?.[2]].map((values = '') => {
    const [lightness = 0, chroma = 0, hue = 0] = values.split(' ').map(Number);
    return toSrgb(lightness, chroma, hue);
  });
  expect({ light, dark }).toEqual(papers);
});
