/** Search, tools and pages kept offline in a browser that refuses storage. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { origin, useBrowser } from '../support/browser.ts';
import { pageOfEachKind } from '../support/page-kinds.ts';
import { isAnswered, searchFor } from '../support/search-page.ts';

const { open } = useBrowser();
const go = (page: Page, address: string) =>
  page.goto(origin() + address, { waitUntil: 'domcontentloaded' });
const blank = () => open('/404.html');

/** Makes every kind of storage throw, as in a browser that refuses storage. */
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

test('when the browser refuses storage, no script fails, search answers and tools work', async () => {
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

test('a reader whose browser refuses a service worker is told that keeping pages failed', async () => {
  const page = await blank();
  await page.addInitScript(() => {
    navigator.serviceWorker.register = () =>
      Promise.reject(new DOMException('No.', 'SecurityError'));
  });
  await page.goto(`${origin()}/articles/aftercare/`);
  await page.getByRole('button', { name: 'Keep for offline' }).click();
  await page.getByText('That did not work.').waitFor();
});
