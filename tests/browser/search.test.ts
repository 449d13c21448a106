import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { origin, useBrowser } from '../support/browser.ts';

const { open } = useBrowser();
const results = (page: Page) => page.locator('[data-search-result]');
const box = (page: Page) => page.getByRole('searchbox', { name: 'Your question' });

async function first(page: Page): Promise<string> {
  await results(page).first().waitFor();
  return new URL((await results(page).first().getAttribute('href')) ?? '', origin()).pathname;
}

describe('the page that answers comes first', () => {
  test.each([
    ['acne scars', '/concerns/acne-scars/'],
    ['stretch marks', '/concerns/stretch-marks/'],
    ['wrinkles', '/concerns/fine-lines-and-wrinkles/'],
    ['is it safe', '/articles/side-effects-and-risks/'],
    ['aftercare', '/articles/aftercare/'],
    ['how does it work', '/articles/how-it-works/'],
    ['pockmarks', '/concerns/acne-scars/'],
  ])('for “%s”', async (query, expected) => {
    const page = await open(`/search/?q=${encodeURIComponent(query)}`);
    expect(await first(page)).toBe(expected);
  });
});

test('results come as one types, with their number, marks and links to parts', async () => {
  const page = await open('/search/');
  await box(page).pressSequentially('keloid');
  await results(page).first().waitFor();
  await expect
    .poll(() => page.getByRole('status').innerText())
    .toMatch(/^\d+ pages found for “keloid”\.$/);
  expect(await page.locator('[data-results] mark').first().innerText()).toMatch(/keloid/i);
  const parts = await page
    .locator('[data-results] ul a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(parts.length).toBeGreaterThan(0);
  expect(parts.every((part) => /^\/.+\/#.+/.test(part))).toBe(true);
  expect(new URL(page.url()).searchParams.get('q')).toBe('keloid');
});

test('a link to a part leads to that part', async () => {
  const page = await open('/search/?q=ice-pick');
  await results(page).first().waitFor();
  await page.locator('[data-results] ul a').first().click();
  await page.waitForURL(/#/);
  const id = decodeURIComponent(new URL(page.url()).hash.slice(1));
  expect(await page.locator(`[id="${id}"]`).count()).toBe(1);
});

test('the filter keeps to one concern, and the address holds it', async () => {
  const page = await open('/search/?q=sessions');
  await results(page).first().waitFor();
  await page.getByRole('combobox', { name: 'About' }).selectOption('Stretch marks');
  await expect.poll(() => page.url()).toContain('concern=Stretch+marks');
  const hrefs = () => results(page).evaluateAll((all) => all.map((a) => a.getAttribute('href')));
  await expect.poll(hrefs).not.toContain('/concerns/acne-scars/');
  await expect.poll(hrefs).toContain('/concerns/stretch-marks/');
  await page.reload();
  await results(page).first().waitFor();
  expect(await hrefs()).not.toContain('/concerns/acne-scars/');
});

test('the box in the header leads to the results', async () => {
  const page = await open('/', { viewport: { width: 1280, height: 800 } });
  await page.getByRole('searchbox', { name: 'Search this site' }).fill('stretch marks');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/search\/\?q=stretch\+marks/);
  expect(await first(page)).toBe('/concerns/stretch-marks/');
});

test('a claim shows its verdict, so that it is not taken for our words', async () => {
  const page = await open('/search/?q=vampire+facials');
  await results(page).first().waitFor();
  await expect
    .poll(() => page.locator('[data-results]').innerText())
    .toMatch(/Is it true\? Could harm you\./);
});

test('nothing found offers the lists again', async () => {
  const page = await open('/search/?q=xyzzyqwv');
  await expect.poll(() => page.getByRole('status').innerText()).toMatch(/^Nothing found/);
  expect(await page.getByRole('link', { name: 'Acne scars' }).isVisible()).toBe(true);
});

test('an engine that cannot load is said to be missing, and the lists stay', async () => {
  const page = await open('/search/');
  await page.route('**/pagefind/**', (route) => route.abort());
  await box(page).fill('scars');
  await expect.poll(() => page.getByRole('status').innerText()).toMatch(/could not load/);
  expect(await page.getByRole('link', { name: 'Acne scars' }).isVisible()).toBe(true);
});

test('nothing of the engine is fetched before the search is used', async () => {
  const page = await open('/robots.txt');
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto(`${origin()}/search/`, { waitUntil: 'networkidle' });
  expect(fetched.filter((path) => path.includes('pagefind'))).toEqual([]);
  await box(page).focus();
  await expect.poll(() => fetched.some((path) => path.includes('pagefind'))).toBe(true);
});

test('hostile words in the address are shown as words', async () => {
  const page = await open(`/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  await expect.poll(() => page.getByRole('status').innerText()).toContain('<img src=x');
  expect(await page.locator('site-search img').count()).toBe(0);
});
