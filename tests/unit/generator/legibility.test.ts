import { expect, test } from 'vitest';
import { contrast, enough, readColor, type Rgb } from '../../../src/frames/contrast.ts';
import { legibilityOn } from '../../../src/generator/legibility.ts';
import { en } from '../../../src/words/en.ts';
import { papers } from '../../support/papers.ts';

const describe = (paper: Rgb, color: Rgb) => legibilityOn(paper, color, en.generator.script);

test('a color that is readable on a paper is kept', () => {
  const light = describe(papers.light, [11, 110, 110]);
  expect(light).toMatchObject({ used: '#0b6e6e', isCorrected: false });
  expect(light.sentence).toMatch(/^5\.\d to 1: easy to read\.$/);
});

test('a faint color is replaced by a readable shade, and the sentence gives both contrasts', () => {
  expect(describe(papers.light, [255, 230, 0]).sentence).toMatch(
    /^1\.\d to 1: too faint to read, so we use #[0-9a-f]{6}, 4\.\d to 1\.$/,
  );
  const dark = describe(papers.dark, [255, 230, 0]);
  expect(dark).toMatchObject({ used: '#ffe600', isCorrected: false });
  expect(dark.sentence).toMatch(/very easy to read/);
});

test.each(Object.entries(papers))(
  'on the %s paper every color of a grid becomes readable, and only faint colors are called too faint',
  (_, paper) => {
    const steps = [0, 85, 170, 255];
    const colors = steps.flatMap((r) => steps.flatMap((g) => steps.map((b) => [r, g, b] as const)));
    const wrong = colors.filter((color) => {
      const { used, isCorrected, sentence } = describe(paper, color);
      const isFaint = contrast(readColor(used) ?? paper, paper) < enough;
      const isShort = contrast(color, paper) < enough;
      return isFaint || isShort !== isCorrected || sentence.includes('too faint') !== isShort;
    });
    expect(wrong).toEqual([]);
  },
);
