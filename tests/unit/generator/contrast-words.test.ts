import { expect, test } from 'vitest';
import { contrast, enough, papers, readColor } from '../../../src/frames/contrast.ts';
import { legibilityOf } from '../../../src/generator/contrast-words.ts';

test('a color that can be read on both papers is kept', () => {
  const [light] = legibilityOf([11, 110, 110]);
  expect(light).toMatchObject({ paper: 'light', used: '#0b6e6e', isCorrected: false });
  expect(light?.words).toMatch(/^5\.\d to 1: easy to read\.$/);
});

test('one that cannot is replaced, and both numbers are said', () => {
  const [light, dark] = legibilityOf([255, 230, 0]);
  expect(light?.words).toMatch(
    /^1\.\d to 1: too faint to read, so we use #[0-9a-f]{6}, 4\.\d to 1\.$/,
  );
  expect(dark).toMatchObject({ used: '#ffe600', isCorrected: false });
  expect(dark?.words).toMatch(/very easy to read/);
});

test('no color of a grid is left too faint, and none is said to be enough when it is not', () => {
  const steps = [0, 85, 170, 255];
  const colors = steps.flatMap((r) => steps.flatMap((g) => steps.map((b) => [r, g, b] as const)));
  const short = colors.flatMap((color) =>
    legibilityOf(color).filter(({ paper, used, isCorrected, words }) => {
      const shade = readColor(used);
      const isFaint = !shade || contrast(shade, papers[paper]) < enough;
      const isShort = contrast(color, papers[paper]) < enough;
      return isFaint || isShort !== isCorrected || words.includes('too faint') !== isShort;
    }),
  );
  expect(short).toEqual([]);
});
