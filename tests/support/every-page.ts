/** All that is asked of every page, in one visit each: on so many pages it is the visits that take time. */
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { violationsIn } from './axe.ts';
import { origin, useBrowser, widthsOf } from './browser.ts';
import { pageOfEachKind } from './page-kinds.ts';
import { read } from './paths.ts';

/** Looks seen by all rules, and looks seen at all, of a page that stands for its kind. */
const full: [number, number] = [2, 4];
/** Of another of the same kind; `tests/deep/looks.test.ts` sees all of them in full. */
const brief: [number, number] = [1, 1];
/** Of one with no part that an earlier page has not. */
const none: [number, number] = [0, 0];

/** What a page is made of: its elements, and the classes that give them their look. */
function partsOf(address: string): string[] {
  const html = read(path.posix.join('dist', address.replace(/\/$/, '/index.html')));
  const tags = html.match(/<[a-z][a-z0-9-]*/g) ?? [];
  const classes = [...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) =>
    names.split(' '),
  );
  return [...tags, ...classes.filter((name) => !/^_[0-9a-z]+$/.test(name))];
}

/** All that a page can leave behind; runs in the page. */
async function storedBy() {
  return {
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  };
}
const nothing = { local: [], session: [], databases: [], caches: [], workers: 0 };

/** Whom the page asks besides us, and what it says in the console, until all of it is there. */
async function load(page: Page, address: string): Promise<{ foreign: string[]; said: string[] }> {
  const foreign: string[] = [];
  const said: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(origin())) foreign.push(request.url());
  });
  page.on('console', (message) => {
    // The page for lost visitors is served as what it is.
    if (!(address === '/404.html' && message.text().includes('404'))) said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(error.message));
  await page.goto(origin() + address, { waitUntil: 'load' });
  return { foreign, said };
}

/** Makes the tests for these addresses. A file of tests keeps one processor busy, so several files share them. */
export function testEveryPage(addresses: string[]): void {
  const { shared } = useBrowser();
  const seen = new Set<string>();
  const looks = new Map(
    addresses.map((address) => {
      const fresh = partsOf(address).filter((part) => !seen.has(part));
      for (const part of fresh) seen.add(part);
      if (pageOfEachKind.includes(address)) return [address, full];
      return [address, fresh.length > 0 ? brief : none];
    }),
  );
  test.each(addresses)(
    '%s asks nobody else, leaves nothing, fits, and axe agrees',
    async (address) => {
      const page = await shared();
      await page.setViewportSize({ width: 320, height: 700 });
      const { foreign, said } = await load(page, address);
      const { whole, seen } = await widthsOf(page);
      const stored = await page.evaluate(storedBy);
      const violations = await violationsIn(page, ...(looks.get(address) ?? full));
      page.removeAllListeners();
      expect(foreign).toEqual([]);
      expect(said).toEqual([]);
      expect(whole).toBeLessThanOrEqual(seen);
      expect(await page.context().cookies()).toEqual([]);
      expect(stored).toEqual(nothing);
      expect(violations).toEqual([]);
    },
  );
}
