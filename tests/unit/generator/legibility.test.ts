import { expect, test } from 'vitest';
import { contrast, enough, readColor, type Rgb } from '../../../src/frames/contrast.ts';
import { legibilityOn as legibilityIn } from '../../../src/generator/legibility.ts';
import { en } from '../../../src/words/en.ts';
import { papers } from '../../support/papers.ts';

const legibilityOn = (paper: Rgb, color: Rgb) => legibilityIn(paper, color, en.generator.script);

test('a color that can be read on a paper is kept', () => {
  const light = legibilityOn(papers.light, [11, 110, 110]);
  expect(light).toMatchObject({ used: '#0b6e6e', isCorrected: false });
  expect(light.sentence).toMatch(/^5\.\d to 1: easy to read\.$/);
});

test('a color that cannot be read is replaced, with both contrasts in the message', () => {
  expect(legibilityOn(papers.light, [255, 230, 0]).sentence).toMatch(
    /^1\.\d to 1: too faint to read, so we use #[0-9a-f]{6}, 4\.\d to 1\.$/,
  );
  const dark = legibilityOn(papers.dark, [255, 230, 0]);
  expect(dark).toMatchObject({ used: '#ffe600', isCorrected: false });
  expect(dark.sentence).toMatch(/very easy to read/);
});

test.each(Object.entries(papers))(
  'no color of a grid is too faint on the %s paper, or called readable when it is not',
  (_, paper) => {
    const steps = [0, 85, 170, 255];
    const colors = steps.flatMap((r) => steps.flatMap((g) => steps.map((b) => [r, g, b] as const)));
    const wrong = colors.filter((color) => {
      const { used, isCorrected, sentence } = legibilityOn(paper, color);
      const isFaint = contrast(readColor(used) ?? paper, paper) < enough;
      const isShort = contrast(color, paper) < enough;
      return isFaint || isShort !== isCorrected || sentence.includes('too faint') !== isShort;
    });
    expect(wrong).toEqual([]);
  },
);
