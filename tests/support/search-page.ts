/** Finds the parts of the search page as a reader would. */
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

export const box = (page: Page): Locator =>
  page.getByRole('searchbox', { name: 'Your question, in your own words' });

export const status = (page: Page): Locator => page.getByRole('status');

/** The links of the results themselves, without those to parts of a page. */
export const results = (page: Page): Locator =>
  page.getByRole('heading', { level: 2 }).getByRole('link');

export const filter = (page: Page, name: string): Locator =>
  page.getByRole('combobox', { name, exact: true });

/** The care cards that are shown. */
export const cards = (page: Page): Locator => page.getByRole('region', { name: /^(Act|Today)/ });

/** A search by its words, and by filters if there are any. */
export const searchFor = (query: string, filters = ''): string =>
  `/search/?q=${encodeURIComponent(query)}${filters}`;

/** Waits until the texts have been searched as well, not the names alone. */
export async function isAnswered(page: Page, query: string): Promise<void> {
  await expect.poll(() => page.locator('site-search').getAttribute('data-for')).toBe(query);
}

/** A page that has answered. @param open of `useBrowser` */
export async function ask(
  open: (address: string) => Promise<Page>,
  query: string,
  filters = '',
): Promise<Page> {
  const page = await open(searchFor(query, filters));
  await isAnswered(page, query);
  return page;
}

/** How many results the status says there are. */
export async function countSaid(page: Page): Promise<number> {
  return Number.parseInt(await status(page).innerText(), 10);
}

/** Where results lead, without the origin. */
export async function addressesOf(links: Locator): Promise<string[]> {
  return links.evaluateAll((all) =>
    all.map((link) => (link as HTMLAnchorElement).href.slice(location.origin.length)),
  );
}

/** What a filter offers: each value with its number of results, and whether it can be chosen. */
export async function choicesOf(
  select: Locator,
): Promise<{ label: string; count: number; isDisabled: boolean }[]> {
  return select.locator('option:not([value=""])').evaluateAll((options) =>
    options.map((option) => {
      const { label, disabled } = option as HTMLOptionElement;
      const count = /\((\d+)\)$/.exec(label)?.[1];
      return { label, count: Number(count), isDisabled: disabled };
    }),
  );
}
