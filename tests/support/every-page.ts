/** Checks every page in one visit, because visits take most of the time. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { violationsIn } from './axe.ts';
import { origin, useBrowser, widthsOf } from './browser.ts';
import { addresses } from './built.ts';
import { pageOfEachKind, partsOf } from './page-kinds.ts';

/** Pages for readers, with one version for all, because the pages of versions are alike. */
export const visited = addresses
  .filter((address) => !address.startsWith('/embed/v1/'))
  .filter((address) => !address.startsWith('/versions/') || pageOfEachKind.includes(address));

/** In how many looks axe applies all rules, and in how many it runs at all. */
interface Thoroughness {
  full: number;
  all: number;
}
const ofKind: Thoroughness = { full: 2, all: 4 };
/** For other pages of the same kind. `tests/deep/looks.test.ts` checks them in all looks. */
const withNewParts: Thoroughness = { full: 1, all: 1 };
const withoutNewParts: Thoroughness = { full: 0, all: 0 };

/** Everything that a page can store in the browser. Runs in the page. */
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

/** Loads a page and collects its requests to other sites and its messages in the console. */
async function load(page: Page, address: string): Promise<{ foreign: string[]; said: string[] }> {
  const foreign: string[] = [];
  const said: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(origin())) foreign.push(request.url());
  });
  page.on('console', (message) => {
    // The browser reports the status of the 404 page.
    if (!(address === '/404.html' && message.text().includes('404'))) said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(error.message));
  await page.goto(origin() + address, { waitUntil: 'load' });
  return { foreign, said };
}

/** Defines a test for each page. Several files divide the pages, so that workers can share them. */
export function testEveryPage(isOurs: (address: string) => boolean): void {
  const { shared } = useBrowser();
  const ours = visited.filter(isOurs);
  const seen = new Set<string>();
  const looks = new Map(
    ours.map((address) => {
      const fresh = partsOf(address).difference(seen);
      for (const part of fresh) seen.add(part);
      if (pageOfEachKind.includes(address)) return [address, ofKind];
      return [address, fresh.size > 0 ? withNewParts : withoutNewParts];
    }),
  );
  test.each(ours)(
    '%s requests nothing elsewhere, stores nothing, fits 320 pixels and passes axe',
    async (address) => {
      const page = await shared();
      await page.setViewportSize({ width: 320, height: 700 });
      const { foreign, said } = await load(page, address);
      const { whole, seen } = await widthsOf(page);
      const stored = await page.evaluate(storedBy);
      const { full, all } = looks.get(address) ?? ofKind;
      const violations = await violationsIn(page, full, all);
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
