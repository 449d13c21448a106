import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { addresses, kinds, useBrowser } from '../support/browser.ts';

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
      }),
    tags,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
}

const wide = { width: 1280, height: 900 };
const phone = { width: 360, height: 740 };

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
});

test('axe finds nothing among search results, nor in an open definition', async () => {
  const results = await open('/search/?q=scars');
  await results.locator('[data-search-result]').first().waitFor();
  expect(await violationsOn(results)).toEqual([]);
  const words = await open('/concerns/acne-scars/');
  await words.getByRole('button', { name: 'atrophic scar' }).click();
  expect(await violationsOn(words)).toEqual([]);
});
