import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';

const { open } = useBrowser();

test('the list of sources can be filtered by words and kind, and states how many remain', async () => {
  const page = await open('/references/');
  await page.getByRole('searchbox', { name: 'Words in it' }).fill('granuloma');
  await expect
    .poll(() => page.locator('source-filter output').innerText())
    .toMatch(/^\d+ sources shown\.$/);
  expect(await page.locator('#friedmann-2024').isVisible()).toBe(true);
  expect(await page.locator('#alam-2014').isVisible()).toBe(false);
  await page.getByRole('combobox', { name: 'Kind' }).selectOption('Report of one case');
  await expect.poll(() => page.locator('#friedmann-2024').isVisible()).toBe(false);
  expect(await page.locator('#martin-huang-2021').isVisible()).toBe(true);
});

test('without JavaScript all sources are shown, and no filter', async () => {
  const page = await open('/references/', { javaScriptEnabled: false });
  expect(await page.getByRole('searchbox', { name: 'Words in it' }).isVisible()).toBe(false);
  expect(await page.locator('#alam-2014').isVisible()).toBe(true);
});

test('a source lists the pages that use it', async () => {
  const page = await open('/references/');
  const source = page.locator('#alam-2014');
  await source.locator('summary').click();
  expect(
    await source.getByRole('link', { name: 'Microneedling for acne scars' }).first().isVisible(),
  ).toBe(true);
});

test('on a phone every cell of the evidence map has its label', async () => {
  const page = await open('/evidence-map/', { viewport: { width: 360, height: 740 } });
  const label = await page
    .locator('td')
    .first()
    .evaluate((cell) => getComputedStyle(cell, '::before').content);
  expect(label).toBe('"What is known"');
});
