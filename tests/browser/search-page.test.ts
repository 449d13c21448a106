/** Habits of the search page, and what it says when there is nothing to show. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { origin, useBrowser } from '../support/browser.ts';
import { addressesOf, ask, box, isAnswered, results, status } from '../support/search-page.ts';

const { open } = useBrowser();

const search = (query: string) => ask(open, query);

/** What the page asks for from now on: addresses, and what goes with them. */
function listen(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
  return asked;
}

/** Where the link that has focus leads, or the id of what has it instead. */
async function focused(page: Page): Promise<string> {
  const at = page.locator(':focus');
  return (await at.getAttribute('href')) ?? (await at.getAttribute('id')) ?? '';
}

describe('while one types', () => {
  test('results come, the address follows, and the status says how many there are', async () => {
    const page = await open('/search/');
    expect(await status(page).getAttribute('aria-live')).toBe('polite');
    await box(page).pressSequentially('keloid');
    await isAnswered(page, 'keloid');
    expect(await status(page).innerText()).toMatch(/^\d+ results found for “keloid”\.$/);
    expect(await page.getByRole('heading', { name: 'By concern' }).isVisible()).toBe(false);
    expect(page.url()).toMatch(/\/search\/\?q=keloid$/);
    await box(page).fill('');
    await expect.poll(() => page.url()).toMatch(/\/search\/$/);
    expect(await results(page).count()).toBe(0);
    expect(await page.getByRole('heading', { name: 'By concern' }).isVisible()).toBe(true);
  });

  test('what was searched before is there again after Back', async () => {
    const page = await search('melasma');
    await box(page).fill('wrinkles');
    await page.keyboard.press('Enter');
    await isAnswered(page, 'wrinkles');
    await page.goBack();
    await isAnswered(page, 'melasma');
    expect(await box(page).inputValue()).toBe('melasma');
    expect((await addressesOf(results(page)))[0]).toBe('/concerns/melasma/');
  });

  test('nothing is fetched before the form is used', async () => {
    const page = await open('/robots.txt');
    const asked = listen(page);
    const ofSearch = () =>
      asked.filter((address) => /\/pagefind\/|\/search\/.+|worker/.test(address));
    await page.goto(`${origin()}/search/`, { waitUntil: 'networkidle' });
    expect(asked).not.toEqual([]);
    expect(ofSearch()).toEqual([]);
    await box(page).focus();
    for (const part of ['worker', '/search/names.json', '/search/answers.json', '/pagefind/'])
      await expect.poll(() => ofSearch().some((address) => address.includes(part))).toBe(true);
  });

  test('the words stay in the page: none is stored, none is sent', async () => {
    const page = await open('/search/');
    const asked = listen(page);
    await box(page).pressSequentially('pockmarks');
    await isAnswered(page, 'pockmarks');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Only about acne scars' }).click();
    await expect.poll(() => status(page).innerText()).toContain('with the filters you set');
    expect(asked.filter((text) => text.includes('/pagefind/'))).not.toEqual([]);
    expect(asked.filter((text) => text.includes('pockmark'))).toEqual([]);
    const kept = await page.evaluate(async () => ({
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage),
      databases: await indexedDB.databases(),
      caches: await caches.keys(),
    }));
    expect(kept).toEqual({ local: [], session: [], databases: [], caches: [] });
    expect(await page.context().cookies()).toEqual([]);
  });
});

describe('by keyboard', () => {
  test('a slash goes to the box, and is a letter within it', async () => {
    const page = await search('melasma');
    await page.keyboard.press('/');
    expect(await focused(page)).toBe('q');
    expect(await box(page).inputValue()).toBe('melasma');
    await page.keyboard.press('End');
    await page.keyboard.type('/x');
    expect(await box(page).inputValue()).toBe('melasma/x');
  });

  test('arrows go from the box through the results and back', async () => {
    const page = await search('acne scars');
    const [first, second] = await addressesOf(results(page));
    await box(page).focus();
    const path: string[] = [];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'ArrowUp']) {
      await page.keyboard.press(key);
      path.push(await focused(page));
    }
    expect(path).toEqual([first, second, first, 'q', 'q']);
  });

  test('Enter on a result follows it', async () => {
    const page = await search('stretch marks');
    await box(page).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${origin()}/concerns/stretch-marks/`);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('stretch marks');
  });

  test('“Show more” adds results and goes to the first of them', async () => {
    const page = await search('acne');
    const before = await addressesOf(results(page));
    await page.getByRole('button', { name: 'Show more' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => results(page).count()).toBeGreaterThan(before.length);
    const after = await addressesOf(results(page));
    expect(after.slice(0, before.length)).toEqual(before);
    await expect.poll(() => focused(page)).toBe(after[before.length]);
  });

  test.each([
    ['link', 'melazma'],
    ['button', 'Only about melasma'],
  ] as const)(
    'focus goes to the status when the %s “%s” was pressed and goes',
    async (role, name) => {
      const page = await search('melazma');
      const pressed = page.getByRole(role, { name, exact: true });
      await pressed.focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => pressed.isVisible()).toBe(false);
      expect(await status(page).evaluate((output) => output === document.activeElement)).toBe(true);
    },
  );

  test('focus stays on a result when the list is made anew', async () => {
    const page = await search('acne');
    await box(page).focus();
    await page.keyboard.press('End');
    await page.keyboard.type(' scars');
    await page.keyboard.press('ArrowDown');
    await isAnswered(page, 'acne scars');
    expect(await addressesOf(results(page))).toContain(await focused(page));
  });
});
