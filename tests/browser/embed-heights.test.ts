import { describe, expect, test } from 'vitest';
import kept from '../../src/frames/heights.json' with { type: 'json' };
import { useBrowser } from '../support/browser.ts';
import { heightsOf } from '../support/embed-heights.ts';
import { filesOf } from '../support/paths.ts';

const { visit } = useBrowser();
const heights: Record<string, Record<string, number>> = kept;
const pages = Object.keys(heights);
/** One page in twelve, so that each kind is among them. */
const some = pages.filter((_page, index) => index % 12 === 0);

test('each embedded page has its heights, and no other has', () => {
  const built = filesOf('dist/embed/v1/**/index.html').map((file) =>
    file.replace(/^dist\/embed\/v1\/|\/index\.html$/g, ''),
  );
  expect(pages).toEqual(built);
});

describe('the height that is kept is right within 5 %', () => {
  test.each(some)('of %s', async (embed) => {
    const page = await visit('/robots.txt', { bypassCSP: true });
    const measured = await heightsOf(page, embed);
    const wrong = Object.entries(measured).filter(([width, height]) => {
      const stored = heights[embed]?.[width] ?? 0;
      return Math.abs(height - stored) > stored * 0.05;
    });
    expect(wrong, 'Run `npm run build && npm run measure:embeds`.').toEqual([]);
  });
});
