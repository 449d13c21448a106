import { expect, test } from 'vitest';
import { origin, useBrowser } from '../support/browser.ts';

const { open } = useBrowser();

test('the link beside a heading copies its full address and confirms it', async () => {
  const page = await open('/articles/how-it-works/', {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.getByRole('link', { name: 'Link to “Does it really build collagen?”' }).click();
  await expect
    .poll(() => page.locator('copy-link output').allInnerTexts())
    .toContain('Link copied');
  const address = `${origin()}/articles/how-it-works/#does-it-really-build-collagen`;
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
  expect(page.url()).toBe(address);
});

test('the links along the path lead to the next guide and back', async () => {
  const page = await open('/articles/side-effects-and-risks/');
  const path = page.getByRole('navigation', { name: 'Along the path' });
  await path.getByRole('link', { name: /^Next/ }).click();
  await page.waitForURL(/who-should-wait/);
  await page
    .getByRole('navigation', { name: 'Along the path' })
    .getByRole('link', { name: /^Before this/ })
    .click();
  await page.waitForURL(/side-effects-and-risks/);
  expect(page.url()).toMatch(/side-effects-and-risks\/$/);
});

test('a breadcrumb leads to the guides of the same topic', async () => {
  const page = await open('/articles/who-should-wait/');
  await page
    .getByRole('navigation', { name: 'Breadcrumb' })
    .getByRole('link', { name: 'Stay safe' })
    .click();
  await page.waitForURL(/\/articles\/#safety$/);
  expect(await page.getByRole('heading', { name: 'Stay safe' }).isVisible()).toBe(true);
});

test('A to Z lists a concern under its other names', async () => {
  const page = await open('/a-z/');
  await page.getByRole('link', { name: /^acne pits$/i }).click();
  await page.waitForURL(/\/concerns\/acne-scars\/$/);
  expect(page.url()).toContain('/concerns/acne-scars/');
});
