import { describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';

const { open } = useBrowser();
/** A guide that explains the word “collagen”. */
const guide = '/articles/how-it-works/';

describe('without JavaScript', () => {
  test('search offers the list of concerns instead', async () => {
    const page = await open('/search/?q=scars', { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Stretch marks' }).click();
    expect(page.url()).toMatch(/\/concerns\/stretch-marks\/$/);
  });

  test('the meaning of a word can be opened', async () => {
    const page = await open(guide, { javaScriptEnabled: false });
    await page.getByRole('button', { name: 'collagen' }).first().click();
    expect(await page.locator('#term-collagen').isVisible()).toBe(true);
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

  test('the meaning of a word opens and closes, and focus stays on the word', async () => {
    const page = await open(guide);
    const word = page.getByRole('button', { name: 'collagen' }).first();
    const meaning = page.locator('#term-collagen');
    await word.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => meaning.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => meaning.isVisible()).toBe(false);
    expect(await page.locator(':focus').innerText()).toBe('collagen');
  });
});

test('a citation leads to its reference on the same page', async () => {
  const page = await open('/concerns/acne-scars/');
  await page.locator('p').getByRole('link', { name: 'Alam et al. 2014' }).first().click();
  expect(page.url()).toMatch(/#ref-alam-2014$/);
  expect(await page.locator('#ref-alam-2014').innerText()).toMatch(/JAMA Dermatology/);
});

test('a printed page has its words and sources, and no navigation', async () => {
  const page = await open('/articles/aftercare/');
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('navigation').count()).toBe(0);
  expect(await page.getByRole('heading', { name: 'References' }).isVisible()).toBe(true);
  const pdf = await page.pdf({ format: 'A4' });
  const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
  expect(sheets.length).toBeGreaterThan(2);
  expect(sheets.length).toBeLessThan(12);
});
