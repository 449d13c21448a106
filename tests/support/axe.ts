/** Checks a page with axe: the rules of WCAG 2.2 AA and axe’s own best practices. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Rules that depend on colors and sizes. The other rules read only the markup, which is the same in every look. */
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

/** Problems of the page as it is shown now, one line each. */
export async function violationsOn(page: Page, runOnly = everything): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  const results = await page.evaluate(
    (runOnly) =>
      (window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({
        runOnly,
        // Passed checks are not reported, pages frame no other site, and no rule needs the stylesheets.
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
 * Problems of a loaded page in several looks.
 * @param full the number of looks that all rules check; two are enough, because the markup differs by width only
 * @param all the number of looks in all; the rest is checked by the rules that depend on colors and sizes
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
