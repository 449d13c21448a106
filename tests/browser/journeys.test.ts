/** Complete paths through the site with the keyboard alone. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';

const { open } = useBrowser();

/** Presses Tab until an element with the role and name has the focus. */
async function tabTo(page: Page, role: string, name: RegExp): Promise<void> {
  for (let stops = 0; stops < 150; stops += 1) {
    await page.keyboard.press('Tab');
    const focus = page.locator(':focus');
    // While a frame has the focus, no element of the page does.
    const focused = (await focus.count()) > 0 ? await focus.ariaSnapshot() : '';
    if (focused.startsWith(`- ${role}`) && name.test(focused)) return;
  }
  throw new Error(`No ${role} ${String(name)} within 150 stops of ${page.url()}.`);
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 }).innerText();

test('a reader finds a guide, opens a definition, follows a citation and comes back', async () => {
  const page = await open('/');
  await tabTo(page, 'link', /Acne scars/);
  await page.keyboard.press('Enter');
  await expect.poll(() => heading(page)).toMatch(/acne scars/i);
  await tabTo(page, 'button', /collagen/);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('#term-collagen').isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  await tabTo(page, 'link', /20\d\d/);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.url()).toMatch(/#ref-/);
  await page.goBack();
  await expect.poll(() => page.url()).not.toMatch(/#/);
});

test('a reader searches and opens the first answer', async () => {
  const page = await open('/');
  await tabTo(page, 'searchbox', /Search/);
  await page.keyboard.type('acne pits');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.url()).toContain('/search/?q=acne');
  await tabTo(page, 'link', /scars/i);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.url()).not.toContain('/search/');
  expect(await heading(page)).toMatch(/scar/i);
});

test('a clinic copies the lines of the first page', async () => {
  const page = await open('/embed/', { permissions: ['clipboard-read', 'clipboard-write'] });
  await tabTo(page, 'button', /Copy the (?:lines|address)/);
  await page.keyboard.press('Enter');
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/\/(?:embed\/v1|articles|concerns)/);
});
