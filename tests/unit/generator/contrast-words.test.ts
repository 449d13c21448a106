import { expect, test } from 'vitest';
import { contrast, enough, readColor } from '../../../src/frames/contrast.ts';
import { legibilityOn } from '../../../src/generator/contrast-words.ts';
import { papers } from '../../support/papers.ts';

test('a color that can be read on a paper is kept', () => {
  const light = legibilityOn(papers.light, [11, 110, 110]);
  expect(light).toMatchObject({ used: '#0b6e6e', isCorrected: false });
  expect(light.words).toMatch(/^5\.\d to 1: easy to read\.$/);
});

test('a color that cannot be read is replaced, with both contrasts in the message', () => {
  expect(legibilityOn(papers.light, [255, 230, 0]).words).toMatch(
    /^1\.\d to 1: too faint to read, so we use #[0-9a-f]{6}, 4\.\d to 1\.$/,
  );
  const dark = legibilityOn(papers.dark, [255, 230, 0]);
  expect(dark).toMatchObject({ used: '#ffe600', isCorrected: false });
  expect(dark.words).toMatch(/very easy to read/);
});

test.each(Object.entries(papers))(
  'no color of a grid is too faint on the %s paper, or called readable when it is not',
  (_, paper) => {
    const steps = [0, 85, 170, 255];
    const colors = steps.flatMap((r) => steps.flatMap((g) => steps.map((b) => [r, g, b] as const)));
    const wrong = colors.filter((color) => {
      const { used, isCorrected, words } = legibilityOn(paper, color);
      const isFaint = contrast(readColor(used) ?? paper, paper) < enough;
      const isShort = contrast(color, paper) < enough;
      return isFaint || isShort !== isCorrected || words.includes('too faint') !== isShort;
    });
    expect(wrong).toEqual([]);
  },
);
