import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { launchOptions } from './chromium.ts';

export const origin = (): string => inject('origin');

/** Widths in pixels: of the whole page, and of the part that the window shows. */
export function widthsOf(page: Page): Promise<{ whole: number; seen: number }> {
  return page.evaluate(() => {
    const { scrollWidth: whole, clientWidth: seen } = document.documentElement;
    return { whole, seen };
  });
}

interface Session {
  /** Opens an address in a new page with a context of its own. */
  open: (address: string, options?: BrowserContextOptions) => Promise<Page>;
  /** Opens an address in the page that all visits with the same options share. This is quicker than a new page. */
  visit: (address: string, options?: BrowserContextOptions) => Promise<Page>;
  /** The page of `visit` as the last test left it. Leaving it for a blank page would start a new process. */
  shared: (options?: BrowserContextOptions) => Promise<Page>;
}

/** Starts a browser for the tests of one file and closes it after them. */
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
