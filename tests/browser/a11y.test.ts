import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { addresses, kinds, useBrowser } from '../support/browser.ts';
import { isAnswered, searchFor } from '../support/search-page.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const { open, visit } = useBrowser();

/** What axe finds wrong, a line each. */
async function violationsOn(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const results = await page.evaluate(
    (values) =>
      (window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({
        runOnly: { type: 'tag', values },
        // What is right need not be written down, no page of ours frames another site, and no rule asks for sheets.
        reporter: 'no-passes',
        iframes: false,
        preload: false,
      }),
    tags,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
}

const wide = { width: 1280, height: 900 };
const phone = { width: 360, height: 740 };
const searches = [
  ['results, a correction and an offer', 'acnee scars'],
  ['a care card', 'fever'],
  ['nothing found', 'xyzzyqwv'],
] as const;

describe.each([
  ['light colors, wide', { colorScheme: 'light', viewport: wide }, addresses],
  ['dark colors, on a phone', { colorScheme: 'dark', viewport: phone }, addresses],
  ['light colors, on a phone', { colorScheme: 'light', viewport: phone }, kinds],
  ['dark colors, wide', { colorScheme: 'dark', viewport: wide }, kinds],
] as const)('in %s', (_name, options, where) => {
  test.each([...where])('axe finds nothing on %s', async (address) => {
    const page = await visit(address, options);
    expect(await violationsOn(page)).toEqual([]);
  });

  test.each(searches)('axe finds nothing on the search page with %s', async (_state, query) => {
    const page = await visit(searchFor(query), options);
    await isAnswered(page, query);
    expect(await violationsOn(page)).toEqual([]);
  });
});

test('axe finds nothing in an open definition', async () => {
  const words = await open('/concerns/acne-scars/');
  await words.getByRole('button', { name: 'atrophic scar' }).click();
  expect(await violationsOn(words)).toEqual([]);
});
