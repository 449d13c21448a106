import { expect, test } from 'vitest';
import { contrast, enough, papers, readColor } from '../../../src/frames/contrast.ts';
import { legibilityOf as legibilityIn } from '../../../src/generator/legibility.ts';
import type { Rgb } from '../../../src/frames/contrast.ts';
import { en } from '../../../src/words/en.ts';

const legibilityOf = (color: Rgb) => legibilityIn(color, en.generator.script);

test('a color that is readable on both papers is kept', () => {
  const [light] = legibilityOf([11, 110, 110]);
  expect(light).toMatchObject({ paper: 'light', used: '#0b6e6e', isCorrected: false });
  expect(light?.sentence).toMatch(/^5\.\d to 1: easy to read\.$/);
});

test('a faint color is replaced by a readable shade, and the sentence gives both contrasts', () => {
  const [light, dark] = legibilityOf([255, 230, 0]);
  expect(light?.sentence).toMatch(
    /^1\.\d to 1: too faint to read, so we use #[0-9a-f]{6}, 4\.\d to 1\.$/,
  );
  expect(dark).toMatchObject({ used: '#ffe600', isCorrected: false });
  expect(dark?.sentence).toMatch(/very easy to read/);
});

test('every color of a grid becomes readable, and only faint colors are called too faint', () => {
  const steps = [0, 85, 170, 255];
  const colors = steps.flatMap((r) => steps.flatMap((g) => steps.map((b) => [r, g, b] as const)));
  const short = colors.flatMap((color) =>
    legibilityOf(color).filter(({ paper, used, isCorrected, sentence }) => {
      const shade = readColor(used);
      const isFaint = !shade || contrast(shade, papers[paper]) < enough;
      const isShort = contrast(color, papers[paper]) < enough;
      return isFaint || isShort !== isCorrected || sentence.includes('too faint') !== isShort;
    }),
  );
  expect(short).toEqual([]);
});
