/** When something is missing each page still serves its purpose: fonts, styles, storage, a quick network. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { origin, useBrowser } from '../support/browser.ts';
import { pageOfEachKind } from '../support/page-kinds.ts';
import { isAnswered, searchFor } from '../support/search-page.ts';

const { open } = useBrowser();
const blank = (options = {}) => open('/404.html', options);
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const go = (page: Page, address: string) =>
  page.goto(origin() + address, { waitUntil: 'domcontentloaded' });

test('when nothing but the page itself arrives, it is painted with all its words', async () => {
  const page = await blank();
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() === 'document') await route.continue();
    // Everything else never comes.
  });
  for (const address of pageOfEachKind) {
    // A script that never comes keeps the page from saying that it is whole.
    await page.goto(origin() + address, { waitUntil: 'commit' });
    await page.waitForFunction(
      () => performance.getEntriesByName('first-contentful-paint').length > 0,
    );
    expect(await heading(page).isVisible(), address).toBe(true);
  }
});

test('when fonts and pictures are blocked, the words are there and nothing is wider', async () => {
  const page = await blank({ viewport: { width: 360, height: 740 } });
  await page.route(/\.(?:woff2|png|svg|ico)$/, (route) => route.abort());
  for (const address of pageOfEachKind) {
    await go(page, address);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, address).toBeLessThanOrEqual(360);
    expect(await heading(page).isVisible(), address).toBe(true);
  }
});

test('without styles the words stand in an order that makes sense', async () => {
  const page = await blank({ bypassCSP: true });
  await page.route(/\/(?:[^.]*)$/, async (route) => {
    const answer = await route.fetch();
    const html = (await answer.text()).replace(/<style[^>]*>[^]*?<\/style>/g, '');
    await route.fulfill({ response: answer, body: html });
  });
  for (const address of pageOfEachKind) {
    await go(page, address);
    const text = await page.evaluate(() => document.body.innerText);
    const title = await heading(page).innerText();
    expect(text.indexOf(title), address).toBeGreaterThan(-1);
    expect(text.lastIndexOf('General information, not advice'), address).toBeGreaterThan(
      text.indexOf(title),
    );
    // Drawings without a size of their own would fill the window, one after the other.
    const tall = await page
      .locator('svg')
      .evaluateAll(
        (all) =>
          all
            .map((one) => one.getBoundingClientRect())
            .filter(({ width, height }) => width > 0 && width < 40 && height > 200).length,
      );
    expect(tall, address).toBe(0);
  }
});

/** Every way of storing throws, as where a browser is set to refuse. */
const refuse = () => {
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
    Object.defineProperty(globalThis, name, {
      get: () => {
        throw new DOMException('Storage is refused.', 'SecurityError');
      },
    });
  }
  Object.defineProperty(document, 'cookie', {
    get: () => {
      throw new DOMException('Storage is refused.', 'SecurityError');
    },
  });
};

test('when storage is refused no script fails, search answers and tools work', async () => {
  const page = await blank();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(refuse);
  for (const address of pageOfEachKind) await go(page, address);
  await page.goto(origin() + searchFor('acne scars'));
  await isAnswered(page, 'acne scars');
  await go(page, '/tools/recovery-guide/');
  await page.getByRole('slider').focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => page.url()).toContain('#');
  expect(errors).toEqual([]);
});

test('a reader who may store nothing is told so when pages cannot be kept', async () => {
  const page = await blank();
  await page.addInitScript(() => {
    navigator.serviceWorker.register = () =>
      Promise.reject(new DOMException('No.', 'SecurityError'));
  });
  await page.goto(`${origin()}/articles/aftercare/`);
  await page.getByRole('button', { name: 'Keep for offline' }).click();
  await page.getByText('That did not work.').waitFor();
});
