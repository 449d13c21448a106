import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser, widthsOf } from '../support/browser.ts';
import { pageOfEachKind } from '../support/page-kinds.ts';

const { open, visit } = useBrowser();

async function widthsTooSmall(page: Page, widths: number[]): Promise<string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 700 });
    const { whole } = await widthsOf(page);
    if (whole > width) found.push(`${String(whole)} at ${String(width)}`);
  }
  return found;
}

/** Narrow phones, both sides of each width at which the arrangement changes, and some between. */
const widths = [320, 344, 375, 412, 540, 639, 640, 767, 768, 900, 1023, 1024, 1279, 1280, 1440];
const narrow = { viewport: { width: 320, height: 700 } };

test.each(pageOfEachKind)(
  '%s is never wider than its window, from 320 to 1440',
  async (address) => {
    const page = await visit(address, narrow);
    expect(await widthsTooSmall(page, widths)).toEqual([]);
  },
);

describe('without JavaScript', () => {
  test.each(pageOfEachKind)('%s can be read', async (address) => {
    const page = await open(address, { javaScriptEnabled: false });
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(100);
  });

  test('search offers the list of concerns instead', async () => {
    const page = await open('/search/?q=scars', { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Stretch marks' }).click();
    expect(page.url()).toMatch(/\/concerns\/stretch-marks\/$/);
  });

  test('the meaning of a word can be opened', async () => {
    const page = await open('/concerns/acne-scars/', { javaScriptEnabled: false });
    await page.getByRole('button', { name: 'atrophic scar' }).click();
    expect(await page.locator('#term-atrophic-scar').isVisible()).toBe(true);
  });
});

describe('by keyboard', () => {
  test('the first stop skips to the text', async () => {
    const page = await open('/');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').innerText()).toBe('Skip to the text');
    await page.keyboard.press('Enter');
    expect(await page.locator(':focus').getAttribute('id')).toBe('content');
  });

  test('the meaning of a word opens and closes, and focus stays with the word', async () => {
    const page = await open('/concerns/acne-scars/');
    const word = page.getByRole('button', { name: 'atrophic scar' });
    const meaning = page.locator('#term-atrophic-scar');
    await word.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => meaning.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => meaning.isVisible()).toBe(false);
    expect(await page.locator(':focus').innerText()).toBe('atrophic scar');
  });
});

test('a citation leads to its reference on the same page', async () => {
  const page = await open('/concerns/acne-scars/');
  await page.locator('p').getByRole('link', { name: 'Alam et al. 2014' }).first().click();
  expect(page.url()).toMatch(/#ref-alam-2014$/);
  expect(await page.locator('#ref-alam-2014').innerText()).toMatch(/JAMA Dermatology/);
});

test('a page on paper has its words and sources, and no navigation', async () => {
  const page = await open('/concerns/acne-scars/');
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('navigation').count()).toBe(0);
  expect(await page.getByRole('heading', { name: 'References' }).isVisible()).toBe(true);
  const pdf = await page.pdf({ format: 'A4' });
  const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
  expect(sheets.length).toBeGreaterThan(2);
  expect(sheets.length).toBeLessThan(12);
});
