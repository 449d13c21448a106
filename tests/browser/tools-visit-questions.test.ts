import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser, widthsOf } from '../support/browser.ts';
import { embedded, useHosts } from '../support/embed.ts';

const { open } = useBrowser();
const address = '/tools/visit-questions/';
const sheet = (page: Page) => page.locator('[data-sheet]');
const lines = (page: Page) => sheet(page).getByRole('listitem');
const fragment = (page: Page) => page.evaluate(() => location.hash);
const widest = 'WWWWWWWWW '.repeat(20);

/** The number of sheets that the page of questions takes. */
async function printed(page: Page, format: 'A4' | 'Letter'): Promise<number> {
  await page.getByRole('button', { name: 'Print this page' }).click();
  const pdf = await page.pdf({ format });
  return (pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length;
}

async function openToPrint(hash = ''): Promise<Page> {
  const page = await open(address + hash);
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  return page;
}

test('without JavaScript all questions are shown with their reasons, on paper too', async () => {
  const page = await open(address, { javaScriptEnabled: false });
  for (const media of ['screen', 'print'] as const) {
    await page.emulateMedia({ media });
    const ask = page.getByText('Is my raised scar a keloid').first();
    expect(await ask.isVisible(), media).toBe(true);
    expect(await page.getByText('people who tend to form keloids').isVisible(), media).toBe(true);
    expect(await page.getByLabel('I get cold sores').isVisible(), media).toBe(false);
  }
  expect(await lines(page).count()).toBeGreaterThan(12);
});

describe('the page of questions', () => {
  test('changes with what is ticked by keyboard, and the address keeps it', async () => {
    const page = await open(address);
    expect(await sheet(page).innerText()).not.toContain('raised scar a keloid');
    await page.getByLabel('My scars grow raised').focus();
    await page.keyboard.press('Space');
    await page.getByLabel('I get cold sores').focus();
    await page.keyboard.press('Space');
    await expect.poll(() => sheet(page).innerText()).toContain('Is my raised scar a keloid');
    expect(await sheet(page).innerText()).toContain('I get cold sores. Would you wait');
    expect(await fragment(page)).toBe('#has=cold-sores%2Ckeloids');
    const count = await lines(page).count();
    expect(await page.getByText(`${String(count)} questions`).isVisible()).toBe(true);
    await page.getByRole('button', { name: 'See your page' }).press('Enter');
    expect(await sheet(page).evaluate((part) => part === document.activeElement)).toBe(true);
    await page.getByRole('button', { name: 'Clear all' }).click();
    await expect.poll(() => sheet(page).innerText()).not.toContain('cold sores');
    expect(await fragment(page)).toBe('');
  });

  test('fits one sheet of A4 or Letter with no, some or all questions', async () => {
    const page = await openToPrint();
    const state = async (hash: string): Promise<void> => {
      await page.evaluate((value) => {
        location.hash = value;
      }, hash);
      await expect.poll(() => sheet(page).innerText()).toContain('own questions');
    };
    expect(await printed(page, 'Letter')).toBe(1);
    await state('own=Why%3F%0AWhen%3F%0AWho%3F');
    expect(await printed(page, 'Letter')).toBe(1);
    await state('about=stretch-marks&has=cold-sores&worry=pain,result&own=Why%3F');
    expect(await printed(page, 'Letter')).toBe(1);
    const all = await page.evaluate(() =>
      ['about', 'has', 'worry'].map((list) => {
        const boxes = document.querySelectorAll<HTMLInputElement>(`[data-tick=${list}]`);
        return `${list}=${[...boxes].map(({ value }) => value).join(',')}`;
      }),
    );
    const own = [widest, widest, widest].map(encodeURIComponent).join('%0A');
    await state([...all, `own=${own}`].join('&'));
    expect(await page.getByRole('checkbox', { checked: false }).count()).toBe(0);
    expect(await lines(page).count()).toBe(30);
    expect(await sheet(page).innerText()).toMatch(
      /\d+ more did not fit on one page\. The full list/,
    );
    expect(await printed(page, 'Letter')).toBe(1);
    expect(await printed(page, 'A4')).toBe(1);
    await page.getByRole('button', { name: 'Print this page' }).click();
    await page.emulateMedia({ media: 'print' });
    expect(await lines(page).last().isVisible()).toBe(true);
    const others = ['h1', 'footer', 'label', '[data-group]', '[data-take-along]'];
    expect(await page.locator(others.join()).filter({ visible: true }).count()).toBe(0);
  });

  test('takes only known ids and plain words from an address', async () => {
    const own = encodeURIComponent('<img src=x onerror=alert(1)>\n‮evil\nthird\nfourth');
    const page = await open(`${address}#has=keloids,nose,keloids&worry=__proto__&own=${own}`);
    await expect.poll(() => sheet(page).innerText()).toContain('Is my raised scar a keloid');
    const words = await sheet(page).innerText();
    expect(words).toContain('<img src=x onerror=alert(1)>');
    expect(words).toContain('third');
    expect(words).not.toMatch(/fourth|‮/);
    expect(await sheet(page).locator('img').count()).toBe(0);
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(1);
    await page.evaluate(() => {
      location.hash = '#ref-chu-2021';
    });
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(1);
  });

  test('leaves own questions out of the address if it would get too long, and says so', async () => {
    const page = await open(`${address}#has=keloids`);
    const fields = await page.getByLabel(/^Your question/).all();
    for (const field of fields) await field.fill('長'.repeat(200));
    await page.keyboard.press('Tab');
    await expect
      .poll(() => page.getByText('too long to keep in the address').isVisible())
      .toBe(true);
    expect(await fragment(page)).toBe('#has=keloids');
    expect(await sheet(page).innerText()).toContain('長'.repeat(200));
    await fields[0]?.fill('');
    await fields[1]?.fill('');
    await page.keyboard.press('Tab');
    await expect.poll(() => fragment(page)).toContain('&own=');
    expect(await page.getByText('too long to keep in the address').isVisible()).toBe(false);
  });
});

test('the tool fits a window of 320 pixels, even with one long word', async () => {
  const page = await open(`${address}#has=allergies&own=${'W'.repeat(200)}`, {
    viewport: { width: 320, height: 640 },
  });
  await expect.poll(() => sheet(page).innerText()).toContain('WWW');
  const { whole, seen } = await widthsOf(page);
  expect(whole).toBe(seen);
});

describe('in a clinic’s page', () => {
  const hosts = useHosts();

  test('the page of questions works, and links to a page where it can be printed', async () => {
    const { page, troubles } = await hosts.open(hosts.frame('tools/visit-questions'));
    const frame = await embedded(page);
    await frame.getByLabel('It may hurt').check();
    await frame.locator('[data-sheet]').getByText('stop when I raise my hand').waitFor();
    expect(await frame.getByText('Print this page').isVisible()).toBe(false);
    const whole = frame.getByRole('link', { name: 'Open it on our site' });
    expect(await whole.getAttribute('href')).toMatch(/\/tools\/visit-questions\/#worry=pain$/);
    expect(troubles).toEqual([]);
  });
});
