import { expect, test } from 'vitest';
import { origin, useBrowser } from '../support/browser.ts';

const { open } = useBrowser();

test('the link beside a heading copies its full address and says so', async () => {
  const page = await open('/articles/how-it-works/', {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.getByRole('link', { name: 'Link to “How does the skin heal?”' }).click();
  await expect
    .poll(() => page.locator('copy-link output').allInnerTexts())
    .toContain('Link copied');
  const address = `${origin()}/articles/how-it-works/#how-does-the-skin-heal`;
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
  expect(page.url()).toBe(address);
});

test('the path leads from one guide to the next and back', async () => {
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

test('breadcrumbs lead up to the guides of the same topic', async () => {
  const page = await open('/articles/cold-sores/');
  await page
    .getByRole('navigation', { name: 'Breadcrumb' })
    .getByRole('link', { name: 'Stay safe' })
    .click();
  await page.waitForURL(/\/articles\/#safety$/);
  expect(await page.getByRole('heading', { name: 'Stay safe' }).isVisible()).toBe(true);
});

test('A to Z knows a concern by its other names', async () => {
  const page = await open('/a-z/');
  await page.getByRole('link', { name: 'Pockmarks' }).click();
  await page.waitForURL(/\/concerns\/acne-scars\/$/);
  expect(page.url()).toContain('/concerns/acne-scars/');
});
