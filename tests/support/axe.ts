/** What axe finds wrong on a page, by the rules of WCAG 2.2 AA and its own best practice. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** The rules whose answer depends on colors and sizes; the others see the same markup in every look. */
const rulesOfLooks = [
  'color-contrast',
  'link-in-text-block',
  'target-size',
  'scrollable-region-focusable',
];
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const wide = { width: 1280, height: 900 };
const phone = { width: 360, height: 740 };

const looks = [
  { colorScheme: 'light', viewport: wide },
  { colorScheme: 'dark', viewport: phone },
  { colorScheme: 'light', viewport: phone },
  { colorScheme: 'dark', viewport: wide },
] as const;
type Look = (typeof looks)[number];

interface Only {
  type: 'tag' | 'rule';
  values: readonly string[];
}
const everything: Only = { type: 'tag', values: tags };

/** What is wrong with the page as it is shown now, a line each. */
export async function violationsOn(page: Page, runOnly = everything): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  const results = await page.evaluate(
    (runOnly) =>
      (window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({
        runOnly,
        // What is right need not be written down, no page of ours frames another site, and no rule asks for sheets.
        reporter: 'no-passes',
        resultTypes: ['violations'],
        iframes: false,
        preload: false,
      }),
    runOnly,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
}

async function show(page: Page, { colorScheme, viewport }: Look): Promise<string> {
  await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme });
  return `${colorScheme} colors, ${String(viewport.width)} px`;
}

/**
 * What is wrong with a page that is loaded once.
 * @param full how many looks are seen by all rules; a width shows one markup, whatever its colors
 * @param all how many looks are seen at all, the others by the rules that depend on them
 */
export async function violationsIn(page: Page, full: number, all: number): Promise<string[]> {
  const found: string[] = [];
  for (const [at, look] of looks.slice(0, all).entries()) {
    const name = await show(page, look);
    const rules = at < full ? everything : ({ type: 'rule', values: rulesOfLooks } satisfies Only);
    found.push(...(await violationsOn(page, rules)).map((one) => `${name}: ${one}`));
  }
  return found;
}
