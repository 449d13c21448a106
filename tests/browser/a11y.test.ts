import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { addresses, kinds, useBrowser } from '../support/browser.ts';
import { isAnswered, searchFor } from '../support/search-page.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const { open, visit } = useBrowser();

/** What axe finds wrong, a line each. */
async function violationsOn(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  const results = await page.evaluate(
    (values) =>
      (window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({
        runOnly: { type: 'tag', values },
        // What is right need not be written down, no page of ours frames another site, and no rule asks for sheets.
        reporter: 'no-passes',
        resultTypes: ['violations'],
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
const looks = [
  { colorScheme: 'light', viewport: wide },
  { colorScheme: 'dark', viewport: phone },
  { colorScheme: 'light', viewport: phone },
  { colorScheme: 'dark', viewport: wide },
] as const;

/** What axe finds in each look of a page that is loaded once. */
async function violationsIn(
  page: Page,
  some: readonly (typeof looks)[number][],
): Promise<string[]> {
  const found: string[] = [];
  for (const { colorScheme, viewport } of some) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize(viewport);
    const name = `${colorScheme} colors, ${String(viewport.width)} px`;
    found.push(...(await violationsOn(page)).map((one) => `${name}: ${one}`));
  }
  return found;
}

// Light and wide, and dark on a phone, everywhere; all four for a page of each kind and every state of the search.
test.each(addresses)('axe finds nothing on %s', async (address) => {
  const some = kinds.includes(address) ? looks : looks.slice(0, 2);
  expect(await violationsIn(await visit(address), some)).toEqual([]);
});

test.each([
  ['results, a correction and an offer', 'acnee scars'],
  ['a care card', 'fever'],
  ['nothing found', 'xyzzyqwv'],
])('axe finds nothing on the search page with %s', async (_state, query) => {
  const page = await visit(searchFor(query));
  await isAnswered(page, query);
  expect(await violationsIn(page, looks)).toEqual([]);
});

test('axe finds nothing in an open definition', async () => {
  const words = await open('/concerns/acne-scars/');
  await words.getByRole('button', { name: 'atrophic scar' }).click();
  expect(await violationsOn(words)).toEqual([]);
});
