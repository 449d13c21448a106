/** Finds the parts of the search page by their roles and names. */
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

export const box = (page: Page): Locator =>
  page.getByRole('searchbox', { name: 'Your question, in your own words' });

export const status = (page: Page): Locator => page.getByRole('status');

/** The links to results, without those to sections of a page. */
export const results = (page: Page): Locator =>
  page.getByRole('heading', { level: 2 }).getByRole('link');

export const filter = (page: Page, name: string): Locator =>
  page.getByRole('combobox', { name, exact: true });

/** The visible cards that say how fast to act. */
export const cards = (page: Page): Locator => page.getByRole('region', { name: /^(Act|Today)/ });

/** The address of a search with words and filters. */
export const searchFor = (query: string, filters = ''): string =>
  `/search/?q=${encodeURIComponent(query)}${filters}`;

/** Waits until the search has finished in names and texts. */
export async function isAnswered(page: Page, query: string): Promise<void> {
  await expect.poll(() => page.locator('site-search').getAttribute('data-for')).toBe(query);
}

/** Opens a search and waits for its answer. @param open from `useBrowser` */
export async function ask(
  open: (address: string) => Promise<Page>,
  query: string,
  filters = '',
): Promise<Page> {
  const page = await open(searchFor(query, filters));
  await isAnswered(page, query);
  return page;
}

/** The number of results that the status states. */
export async function countSaid(page: Page): Promise<number> {
  return Number.parseInt(await status(page).innerText(), 10);
}

/** The addresses of links, without the origin. */
export async function addressesOf(links: Locator): Promise<string[]> {
  return links.evaluateAll((all) =>
    all.map((link) => (link as HTMLAnchorElement).href.slice(location.origin.length)),
  );
}

/** The choices of a filter, each with its number of results and whether it is disabled. */
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
