/** Whole ways through the site, without a mouse. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';

const { open } = useBrowser();

/** Presses Tab until the focus is where the test says. */
async function tabTo(page: Page, role: string, name: RegExp): Promise<void> {
  for (let stops = 0; stops < 150; stops += 1) {
    await page.keyboard.press('Tab');
    const focus = page.locator(':focus');
    // Inside a frame the page itself has none.
    const focused = (await focus.count()) > 0 ? await focus.ariaSnapshot() : '';
    if (focused.startsWith(`- ${role}`) && name.test(focused)) return;
  }
  throw new Error(`No ${role} ${String(name)} within 150 stops of ${page.url()}.`);
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 }).innerText();

test('find a concern, read, open a word, follow a citation, and come back', async () => {
  const page = await open('/');
  await tabTo(page, 'link', /Acne scars/);
  await page.keyboard.press('Enter');
  await expect.poll(() => heading(page)).toMatch(/acne scars/i);
  await tabTo(page, 'button', /atrophic scar/);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('#term-atrophic-scar').isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  await tabTo(page, 'link', /20\d\d/);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.url()).toMatch(/#ref-/);
  await page.goBack();
  await expect.poll(() => page.url()).not.toMatch(/#/);
});

test('search in own words, and open the first answer', async () => {
  const page = await open('/');
  await tabTo(page, 'searchbox', /Search/);
  await page.keyboard.type('pitted scars');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.url()).toContain('/search/?q=pitted');
  await tabTo(page, 'link', /scars/i);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.url()).not.toContain('/search/');
  expect(await heading(page)).toMatch(/scar/i);
});

test('choose a page to embed, and copy its lines', async () => {
  const page = await open('/embed/', { permissions: ['clipboard-read', 'clipboard-write'] });
  await tabTo(page, 'button', /Copy the (?:lines|address)/);
  await page.keyboard.press('Enter');
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/\/(?:embed\/v1|articles|concerns)/);
});
