/** One page of each kind in narrow and wide windows, and without scripts. */
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

/** Narrow phones, both sides of each width at which the layout changes, and some widths between. */
const widths = [320, 344, 375, 412, 540, 639, 640, 767, 768, 900, 1023, 1024, 1279, 1280, 1440];
const narrow = { viewport: { width: 320, height: 700 } };

test.each(pageOfEachKind)(
  '%s is never wider than its window, from 320 to 1440 pixels',
  async (address) => {
    const page = await visit(address, narrow);
    expect(await widthsTooSmall(page, widths)).toEqual([]);
  },
);

describe('without JavaScript', () => {
  test.each(pageOfEachKind)('%s shows its heading and its text', async (address) => {
    const page = await open(address, { javaScriptEnabled: false });
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(100);
    await page.context().close();
  });
});
