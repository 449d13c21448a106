/** One page of each kind when fonts, styles, pictures or scripts do not arrive. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { origin, useBrowser } from '../support/browser.ts';
import { pageOfEachKind } from '../support/page-kinds.ts';

const { open } = useBrowser();
const blank = (options = {}) => open('/404.html', options);
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const go = (page: Page, address: string) =>
  page.goto(origin() + address, { waitUntil: 'domcontentloaded' });

/** Opens one page of each kind in turn. @returns `address: problem` for each page that has one */
async function problems(
  problemAt: (address: string) => Promise<string | false | undefined>,
): Promise<string[]> {
  const found: string[] = [];
  for (const address of pageOfEachKind) {
    const problem = await problemAt(address);
    if (problem) found.push(`${address}: ${problem}`);
  }
  return found;
}

test('a page whose other files never arrive is painted with its heading', async () => {
  const page = await blank();
  await page.route('**/*', async (route) => {
    // Other requests stay without an answer.
    if (route.request().resourceType() === 'document') await route.continue();
  });
  const wrong = await problems(async (address) => {
    // The page does not load completely while a script is missing.
    await page.goto(origin() + address, { waitUntil: 'commit' });
    await page.waitForFunction(
      () => performance.getEntriesByName('first-contentful-paint').length > 0,
    );
    return !(await heading(page).isVisible()) && 'no heading';
  });
  expect(wrong).toEqual([]);
});

test('a page without fonts and pictures has its words and fits a phone', async () => {
  const page = await blank({ viewport: { width: 360, height: 740 } });
  await page.route(/\.(?:woff2|png|svg|ico)$/, (route) => route.abort());
  const wrong = await problems(async (address) => {
    await go(page, address);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > 360) return `${String(width)} pixels wide`;
    return !(await heading(page).isVisible()) && 'no heading';
  });
  expect(wrong).toEqual([]);
});

test('a page without styles has its words in a sensible order and no huge drawing', async () => {
  const page = await blank({ bypassCSP: true });
  await page.route(/\/(?:[^.]*)$/, async (route) => {
    const answer = await route.fetch();
    const html = (await answer.text()).replace(/<style[^>]*>[^]*?<\/style>/g, '');
    await route.fulfill({ response: answer, body: html });
  });
  const wrong = await problems(async (address) => {
    await go(page, address);
    const text = await page.evaluate(() => document.body.innerText);
    const start = text.indexOf(await heading(page).innerText());
    const end = text.lastIndexOf('General information, not advice');
    if (start < 0 || end < start) return `heading at ${String(start)}, footer at ${String(end)}`;
    // A drawing without width and height attributes would fill the window.
    const tall = await page
      .locator('svg')
      .evaluateAll(
        (all) =>
          all
            .map((one) => one.getBoundingClientRect())
            .filter(({ width, height }) => width > 0 && width < 40 && height > 200).length,
      );
    return tall > 0 && `${String(tall)} tall drawings`;
  });
  expect(wrong).toEqual([]);
});
