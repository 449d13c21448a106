/** The search page without results, without files or a network, and with hostile words. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { origin, useBrowser } from '../support/browser.ts';
import {
  addressesOf,
  box,
  isAnswered,
  results,
  searchFor,
  status,
} from '../support/search-page.ts';

const { open, shared } = useBrowser();
const lists = (page: Page) => page.getByRole('heading', { name: 'By concern' });
const namesOnly = (page: Page) =>
  page.getByText('The full texts could not load, so only titles and names were searched.');

async function without(...patterns: string[]): Promise<Page> {
  const page = await open('/search/');
  for (const pattern of patterns) await page.route(pattern, (route) => route.abort());
  return page;
}

describe('the search page', () => {
  test.each(['xyzzyqwv', '?!', '🙂'])(
    'offers its lists and the clinic if nothing is found for “%s”',
    async (query) => {
      const page = await open(searchFor(query));
      await isAnswered(page, query);
      expect(await status(page).innerText()).toBe(`Nothing found for “${query}”.`);
      expect(await results(page).count()).toBe(0);
      expect(await lists(page).isVisible()).toBe(true);
      expect(await page.getByRole('link', { name: 'Acne scars', exact: true }).isVisible()).toBe(
        true,
      );
      const aToZ = page.getByRole('link', { name: 'Everything from A to Z' });
      expect(await addressesOf(aToZ)).toEqual(['/a-z/']);
      const clinic = page.getByText('If your question is about you, take it to your clinic');
      expect(await addressesOf(clinic.getByRole('link'))).toEqual(['/articles/before-you-book/']);
    },
  );

  test.each(['**/pagefind/**', '**/pagefind/fragment/**'])(
    'answers from names if %s cannot load, and says so',
    async (pattern) => {
      const page = await without(pattern);
      await box(page).fill('acne pits');
      await expect
        .poll(async () => (await addressesOf(results(page)))[0])
        .toBe('/concerns/acne-scars/');
      await expect.poll(() => namesOnly(page).isVisible()).toBe(true);
      expect(await addressesOf(namesOnly(page).getByRole('link'))).toEqual(['/a-z/']);
    },
  );

  test('shows its lists if nothing can load, and answers at the next try', async () => {
    const page = await without('**/pagefind/**', '**/search/names.json');
    await box(page).fill('scars');
    await expect
      .poll(() => status(page).innerText())
      .toBe('The search could not load. Try again, or go by the lists below.');
    expect(await lists(page).isVisible()).toBe(true);
    await page.unrouteAll();
    await page.keyboard.press('Enter');
    await isAnswered(page, 'scars');
    expect(await results(page).count()).toBeGreaterThan(0);
    expect(await namesOnly(page).isVisible()).toBe(false);
  });

  test('shows its lists if its worker cannot load', async () => {
    const page = await without('**/worker*');
    await box(page).fill('scars');
    await expect.poll(() => status(page).innerText()).toMatch(/^The search could not load/);
    expect(await lists(page).isVisible()).toBe(true);
  });

  test('says that the reader is offline, and answers when the connection is back', async () => {
    const page = await open('/search/');
    await page.context().setOffline(true);
    await box(page).fill('scars');
    await expect.poll(() => status(page).innerText()).toMatch(/^You seem to be offline/);
    expect(await lists(page).isVisible()).toBe(true);
    await page.context().setOffline(false);
    await page.keyboard.press('Enter');
    await isAnswered(page, 'scars');
  });
});

describe('without JavaScript', () => {
  test('the search form still works as a plain form, and the lists are shown', async () => {
    const page = await open('/search/', { javaScriptEnabled: false });
    expect(await page.getByRole('main').innerText()).toContain('Search needs JavaScript.');
    const title = await page.getByRole('heading', { level: 1 }).boundingBox();
    expect((await lists(page).boundingBox())?.x).toBe(title?.x);
    await box(page).fill('stretch marks');
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    await page.waitForURL(/\/search\/\?q=stretch\+marks&/);
    expect(await lists(page).isVisible()).toBe(true);
    await page.getByRole('link', { name: 'Stretch marks', exact: true }).click();
    await page.waitForURL(`${origin()}/concerns/stretch-marks/`);
  });
});

describe('a hostile query stays text:', () => {
  const attack = '<img src=x onerror=alert(1)>';

  /** Opens an address and returns what went wrong. */
  async function problemsAt(page: Page, address: string): Promise<string[]> {
    const problems: string[] = [];
    page.on('console', (message) => problems.push(`console: ${message.text()}`));
    page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
    page.on('dialog', (dialog) => {
      problems.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    await page.goto(origin() + address);
    await expect.poll(() => page.locator('site-search').getAttribute('data-for')).not.toBeNull();
    expect(await status(page).innerText()).toMatch(/ found for “/);
    const seen = await page.locator('site-search').evaluate((search) => {
      const isForeign = (element: Element) =>
        element.matches('script, img, iframe, object') ||
        element.getAttributeNames().some((name) => name.startsWith('on'));
      const { clientWidth, scrollWidth } = document.documentElement;
      const foreign = [...search.querySelectorAll('*')].filter(isForeign);
      return { foreign: foreign.map((one) => one.outerHTML), isWide: scrollWidth > clientWidth };
    });
    problems.push(...seen.foreign);
    if (seen.isWide) problems.push('wider than the window');
    page.removeAllListeners();
    return problems;
  }

  test.each([
    ['10,000 letters', 'a'.repeat(10_000)],
    ['10,000 letters in words', 'acne scars '.repeat(910)],
    ['emoji', '💉🧖‍♀️ scars 😀'],
    ['right to left', 'ندوب حب الشباب'],
    ['a mark that reverses the line', '\u202Escars'],
    ['a script', '<script>alert(1)</script>'],
    ['a picture with a handler', attack],
    ['the end of an attribute', '" autofocus onfocus="alert(1)'],
    ['quotes of all kinds', `"'\`’”»`],
    ['characters of patterns', '.*+?^$' + '{}()|[]\\'],
    ['a command for a database', "'; DROP TABLE users; --"],
    ['a character that ends strings', '\0scars'],
    ['names that every object has', '__proto__ constructor toString'],
    ['half a character', '%'],
  ])('%s', async (_name, query) => {
    const page = await shared({ viewport: { width: 360, height: 740 } });
    expect(await problemsAt(page, searchFor(query))).toEqual([]);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Search');
    expect((await status(page).innerText()).length).toBeLessThan(400);
  });

  test.each([
    '?q=%',
    '?q=%E0%A4%A&kind=%',
    '?q=a&q=b&exact=&exact=2',
    `?concern=${attack}&q=${attack}`,
  ])('the address %s', async (address) => {
    const page = await shared();
    expect(await problemsAt(page, `/search/${address}`)).toEqual([]);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Search');
  });

  test('a misspelled attack is shown as typed', async () => {
    const page = await shared();
    const query = '<b onclick=alert(1)>granulloma</b>';
    expect(await problemsAt(page, searchFor(query))).toEqual([]);
    expect(await page.getByRole('link', { name: query, exact: true }).isVisible()).toBe(true);
  });
});
