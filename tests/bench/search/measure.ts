/** Runs the same queries in both searches in a real browser. */
import type { Browser, Page } from 'playwright-core';
import type { Sent, Served } from '../../support/brotli-server.ts';

export interface Subject {
  name: string;
  /** Address of the search page. */
  address: string;
  /** Selector of the links to results. */
  link: string;
  /** An expression that is true in the page when all results for these words are shown. */
  isDone: (words: string) => boolean;
  server: Served;
}

export const plain = (server: Served): Subject => ({
  name: 'plain Pagefind',
  address: '/plain/',
  link: 'ol a',
  isDone: (words) => document.querySelector('ol')?.dataset['for'] === words,
  server,
});

export const ours = (server: Served): Subject => ({
  name: 'ours',
  address: '/search/',
  link: '[data-search-result]',
  isDone: (words) => {
    const root = document.querySelector<HTMLElement>('site-search');
    return root?.dataset['for'] === words;
  },
  server,
});

export interface Found {
  /** Addresses of the results, best first. */
  results: string[];
  sent: Sent[];
}

/** Visits a search with an empty cache. Returns the results, bytes and time. */
export async function visit(browser: Browser, subject: Subject, words: string): Promise<Found> {
  const { server, address, link, isDone } = subject;
  const context = await browser.newContext();
  const page = await context.newPage();
  server.takeSent();
  await page.goto(`${server.origin}${address}?q=${encodeURIComponent(words)}`);
  await page.waitForFunction(isDone, words, { timeout: 20_000 });
  const results = await page
    .locator(link)
    .evaluateAll((links) => links.map((one) => (one as HTMLAnchorElement).href));
  await context.close();
  return {
    results: results.map((href) => href.slice(server.origin.length)),
    sent: server.takeSent(),
  };
}

export interface Latency {
  /** Milliseconds from the last letter to the first change of the results. */
  first: number;
  /** Milliseconds from the last letter to the complete results. */
  full: number;
}

/** Opens a page for typing. */
export async function openPage(browser: Browser, subject: Subject): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(window, { longTasks: tasks });
    new PerformanceObserver((list) => {
      tasks.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'longtask' });
  });
  await page.goto(subject.server.origin + subject.address);
  return page;
}

/** Types all letters but the last, waits for the results, then measures the last letter. */
export async function time(page: Page, subject: Subject, words: string): Promise<Latency> {
  const box = page.locator('main input[type="search"], body > input').first();
  await box.fill(words.slice(0, -1));
  await page.waitForFunction(subject.isDone, words.slice(0, -1).trim(), { timeout: 20_000 });
  await page.evaluate((last) => {
    const input = document.querySelector<HTMLInputElement>(
      'main input[type="search"], body > input',
    );
    const list = document.querySelector('[data-results], ol');
    if (!input || !list) throw new Error('The page has no search box or no list of results.');
    const timing = { start: 0, first: 0 };
    Object.assign(window, { timing });
    new MutationObserver((_, observer) => {
      timing.first ||= performance.now();
      observer.disconnect();
    }).observe(list, { childList: true });
    timing.start = performance.now();
    input.value += last;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }, words.slice(-1));
  await page.waitForFunction(subject.isDone, words.trim(), { timeout: 20_000, polling: 'raf' });
  return page.evaluate(() => {
    const { timing } = window as unknown as { timing: { start: number; first: number } };
    const full = performance.now() - timing.start;
    return { first: timing.first === 0 ? full : timing.first - timing.start, full };
  });
}

export const longTasks = (page: Page): Promise<number[]> =>
  page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks);
