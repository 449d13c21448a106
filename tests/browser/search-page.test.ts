/** How the search page behaves while a reader types, and with the keyboard. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { origin, useBrowser } from '../support/browser.ts';
import { addressesOf, ask, box, isAnswered, results, status } from '../support/search-page.ts';

const { open } = useBrowser();

const search = (query: string) => ask(open, query);

/** Requests of the page from now on: addresses and what is sent with them. */
function listen(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
  return asked;
}

/** The address of the focused link, or the id of another focused element. */
async function focused(page: Page): Promise<string> {
  const at = page.locator(':focus');
  return (await at.getAttribute('href')) ?? (await at.getAttribute('id')) ?? '';
}

describe('while a reader types', () => {
  test('results appear, the address changes, and the status counts them', async () => {
    const page = await open('/search/');
    expect(await status(page).getAttribute('aria-live')).toBe('polite');
    await box(page).pressSequentially('collagen');
    await isAnswered(page, 'collagen');
    expect(await status(page).innerText()).toMatch(/^\d+ results found for “collagen”\.$/);
    expect(await page.getByRole('heading', { name: 'By concern' }).isVisible()).toBe(false);
    expect(page.url()).toMatch(/\/search\/\?q=collagen$/);
    await box(page).fill('');
    await expect.poll(() => page.url()).toMatch(/\/search\/$/);
    expect(await results(page).count()).toBe(0);
    expect(await page.getByRole('heading', { name: 'By concern' }).isVisible()).toBe(true);
  });

  test('Back restores the previous search', async () => {
    const page = await search('acne pits');
    await box(page).fill('collagen');
    await page.keyboard.press('Enter');
    await isAnswered(page, 'collagen');
    await page.goBack();
    await isAnswered(page, 'acne pits');
    expect(await box(page).inputValue()).toBe('acne pits');
    expect((await addressesOf(results(page)))[0]).toBe('/concerns/acne-scars/');
  });

  test('nothing is fetched before the reader uses the form', async () => {
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

  test('the words of the reader are neither stored nor sent', async () => {
    const page = await open('/search/');
    const asked = listen(page);
    await box(page).pressSequentially('acne scars');
    await isAnswered(page, 'acne scars');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Only about acne scars' }).click();
    await expect.poll(() => status(page).innerText()).toContain('with the filters you set');
    expect(asked.filter((text) => text.includes('/pagefind/'))).not.toEqual([]);
    expect(asked.filter((text) => /\bacne[ +%]/.test(text))).toEqual([]);
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
  test('a slash moves the focus to the box, and is a letter inside it', async () => {
    const page = await search('collagen');
    await page.keyboard.press('/');
    expect(await focused(page)).toBe('q');
    expect(await box(page).inputValue()).toBe('collagen');
    await page.keyboard.press('End');
    await page.keyboard.type('/x');
    expect(await box(page).inputValue()).toBe('collagen/x');
  });

  test('arrow keys move from the box through the results and back', async () => {
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

  test('Enter on a result opens it', async () => {
    const page = await search('stretch marks');
    await box(page).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${origin()}/concerns/stretch-marks/`);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('stretch marks');
  });

  test('“Show more” adds results and moves the focus to the first of them', async () => {
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
    ['link', 'strech marks'],
    ['button', 'Only about stretch marks'],
  ] as const)(
    'focus moves to the status when the %s “%s” disappears after a press',
    async (role, name) => {
      const page = await search('strech marks');
      const pressed = page.getByRole(role, { name, exact: true });
      await pressed.focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => pressed.isVisible()).toBe(false);
      expect(await status(page).evaluate((output) => output === document.activeElement)).toBe(true);
    },
  );

  test('focus stays on a result when the list is updated', async () => {
    const page = await search('acne');
    await box(page).focus();
    await page.keyboard.press('End');
    await page.keyboard.type(' scars');
    await page.keyboard.press('ArrowDown');
    await isAnswered(page, 'acne scars');
    expect(await addressesOf(results(page))).toContain(await focused(page));
  });
});
