/** How many sheets of paper the tools take, with the longest choices that readers can make. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { pagesOf } from '../support/pdf.ts';

const { open } = useBrowser();

/** Opens a tool whose print button does not open a dialog. */
async function openToPrint(address: string): Promise<Page> {
  const page = await open(address);
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  return page;
}

describe('the leaflet', () => {
  test.each([
    ['#size=large&phone=5550100199&after=the%20doctor&device=Pen&on=2026-11-30', '595 × 842'],
    ['#size=large&paper=letter&name=Skin&on=2026-11-30', '612 × 792'],
  ])('fits two sheets with %s', async (choices, paper) => {
    const page = await openToPrint(`/tools/leaflet-maker/${choices}`);
    await page.evaluate(() => document.fonts.ready);
    await page.getByRole('button', { name: 'Print the leaflet' }).click();
    const sheets = pagesOf(await page.pdf({ preferCSSPageSize: true }));
    expect(new Set(sheets)).toEqual(new Set([paper]));
    expect(sheets.length).toBeLessThanOrEqual(2);
  });
});

describe('the page of questions', () => {
  test.each(['A4', 'Letter'])('fits one sheet of %s with every box ticked', async (format) => {
    const page = await openToPrint('/tools/visit-questions/');
    const boxes = page.locator('visit-questions input[type=checkbox]');
    expect(await boxes.count()).toBeGreaterThan(5);
    await boxes.evaluateAll((all) => {
      for (const box of all as HTMLInputElement[]) box.click();
    });
    await page.getByRole('button', { name: 'Print this page' }).click();
    expect(pagesOf(await page.pdf({ format }))).toHaveLength(1);
  });
});
