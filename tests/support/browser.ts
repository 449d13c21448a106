import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { launchOptions } from './chromium.ts';
import { pageOfEachKind } from './page-kinds.ts';
import { filesOf } from './paths.ts';

export const origin = (): string => inject('origin');

/** Addresses of all built pages but the embedded ones; one version stands for all, since their words are few and alike. */
export const addresses = filesOf('dist/**/*.html')
  .map((file) => file.replace(/^dist/, '').replace(/index\.html$/, ''))
  .filter((address) => !address.startsWith('/embed/v1/'))
  .filter((address) => !address.startsWith('/versions/') || pageOfEachKind.includes(address));

/** Pixels of the whole page, and of what a window shows of it. */
export function widthsOf(page: Page): Promise<{ whole: number; seen: number }> {
  return page.evaluate(() => {
    const { scrollWidth: whole, clientWidth: seen } = document.documentElement;
    return { whole, seen };
  });
}

interface Session {
  /** A new page in a context of its own, already at the address. */
  open: (address: string, options?: BrowserContextOptions) => Promise<Page>;
  /** One page for all addresses seen with the same options: quick, and free of earlier pages. */
  visit: (address: string, options?: BrowserContextOptions) => Promise<Page>;
  /** The page of `visit`, as the last test left it: a stop between two pages would start the browser’s process anew. */
  shared: (options?: BrowserContextOptions) => Promise<Page>;
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
  const pages = new Map<string, Promise<Page>>();
  const newPage = async (options: BrowserContextOptions): Promise<Page> => {
    if (!browser) throw new Error('The browser has not started.');
    const context = await browser.newContext(options);
    return context.newPage();
  };
  const shared: Session['shared'] = (options = {}) => {
    const key = JSON.stringify(options);
    const page = pages.get(key) ?? newPage(options);
    pages.set(key, page);
    return page;
  };
  return {
    open: async (address, options = {}) => {
      const page = await newPage(options);
      await page.goto(origin() + address);
      return page;
    },
    visit: async (address, options) => {
      const page = await shared(options);
      await page.goto(origin() + address);
      return page;
    },
    shared,
  };
}
