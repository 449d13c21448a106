import { expect, test } from 'vitest';
import kept from '../../src/frames/heights.json' with { type: 'json' };
import { frameSnippet } from '../../src/generator/snippets.ts';
import { shiftOf } from '../support/embed-shift.ts';
import { useHosts } from '../support/embed.ts';
import { indexed } from '../support/site.ts';

const hosts = useHosts();
const measured = new Map<string, Record<string, number>>(Object.entries(kept));
const heightOf = (page: string): number => measured.get(page)?.['768'] ?? Infinity;
/** The shortest page for frames that is not withdrawn. It is the only one whose end could be in view. */
const current = indexed
  .map(({ address }) => address.replace(/^\/|\/$/g, ''))
  .filter((page) => measured.has(page));
const shortest = current.reduce((one, other) => (heightOf(other) < heightOf(one) ? other : one));

test.each([
  [360, 740],
  [412, 915],
  [768, 1024],
  [1280, 900],
])('the lines for a clinic move its page by at most 0.02 at %d × %d', async (width, height) => {
  const embedding = { home: `${hosts.at().site}/`, page: shortest, title: 'A claim', pairs: [] };
  const shiftWith = (heights: Record<string, number>) =>
    shiftOf(hosts, frameSnippet({ ...embedding, heights }), { width, height });
  expect(await shiftWith(measured.get(shortest) ?? {})).toBeLessThanOrEqual(0.02);
  expect(await shiftWith({ 768: 300 })).toBeGreaterThan(0.02);
});
