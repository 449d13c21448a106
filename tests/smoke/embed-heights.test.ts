import { describe, expect, test } from 'vitest';
import kept from '../../src/frames/heights.json' with { type: 'json' };
import { useBrowser } from '../support/browser.ts';
import { embeds } from '../support/built.ts';
import { heightsOf } from '../support/embed-heights.ts';

const { visit } = useBrowser();
const heights: Record<string, Record<string, number>> = kept;
const pages = Object.keys(heights);
/** One page in twelve, which is enough to include each kind. */
const some = pages.filter((_page, index) => index % 12 === 0);

test('the file of heights names exactly the pages that can be embedded', () => {
  expect(pages.toSorted()).toEqual(embeds);
});

describe('the stored height', () => {
  test.each(some)('of %s is within 5 % of the measured one', async (embed) => {
    const page = await visit('/robots.txt', { bypassCSP: true });
    const measured = await heightsOf(page, embed);
    const wrong = Object.entries(measured).filter(([width, height]) => {
      const stored = heights[embed]?.[width] ?? 0;
      return Math.abs(height - stored) > stored * 0.05;
    });
    expect(wrong, 'Run `npm run build && npm run measure:embeds`.').toEqual([]);
  });
});
