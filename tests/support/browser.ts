import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { launchOptions } from './chromium.ts';
import { filesOf } from './paths.ts';

export const origin = (): string => inject('origin');

/** Addresses of all built pages, the page for lost visitors included. */
export const addresses = filesOf('dist/**/*.html').map((file) =>
  file.replace(/^dist/, '').replace(/index\.html$/, ''),
);

/** One page of each kind, for checks too slow to run on all. */
export const kinds = [
  '/',
  '/concerns/',
  '/concerns/acne-scars/',
  '/articles/',
  '/articles/how-it-works/',
  '/articles/side-effects-and-risks/',
  '/claims/',
  '/claims/works-acne-scars/',
  '/glossary/',
  '/references/',
  '/search/',
  '/about/',
  '/404.html',
];

interface Session {
  /** A new page in a context of its own, already at the address. */
  open: (address: string, options?: BrowserContextOptions) => Promise<Page>;
}

/** Starts a browser for the tests of one file, and ends it after them. */
export function useBrowser(): Session {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.launch(launchOptions());
  });
  afterAll(async () => {
    await browser?.close();
  });
  return {
    open: async (address, options = {}) => {
      if (!browser) throw new Error('The browser has not started.');
      const context = await browser.newContext(options);
      const page = await context.newPage();
      await page.goto(origin() + address);
      return page;
    },
  };
}
