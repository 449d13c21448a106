import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { addMonths, dayOf, formatDate, formatDay } from '../../src/lib/days.ts';
import { before } from '../../src/tools/is-it-for-me/model.ts';
import { useBrowser, widthsOf } from '../support/browser.ts';
import { embedded, useHosts } from '../support/embed.ts';

const { open } = useBrowser();
const address = '/tools/is-it-for-me/';
const list = (page: Page) => page.getByRole('region', { name: 'Raise these with a professional' });
const items = (page: Page) => list(page).getByRole('listitem');
const fragment = (page: Page) => page.evaluate(() => location.hash);

test('without JavaScript the tool shows every reason, its sources and the days in words', async () => {
  const page = await open(address, { javaScriptEnabled: false });
  const reason = page.getByText('Nobody has studied needling in pregnancy').first();
  await expect.poll(() => reason.isVisible()).toBe(true);
  const sure = page.getByRole('link', { name: /^We are / }).first();
  expect(await sure.isVisible()).toBe(true);
  expect(await page.getByText('3 to 6 months before your day.').isVisible()).toBe(true);
  expect(await page.getByText(/weeks before the last session\./).isVisible()).toBe(true);
  await page.emulateMedia({ media: 'print' });
  expect(await reason.isVisible()).toBe(true);
  expect(await page.getByLabel('I am allergic to metal').isVisible()).toBe(true);
});

describe('the list', () => {
  test('says that an empty list proves nothing, and never calls a reader suitable', async () => {
    const page = await open(address);
    expect(await list(page).innerText()).toContain('does not mean that it suits you');
    await page.getByLabel('I get cold sores').check();
    await expect.poll(() => items(page).count()).toBe(1);
    expect(await list(page).innerText()).not.toContain('does not mean');
    const said = await page.locator('is-it-for-me').innerText();
    expect(said).not.toMatch(/you are (?:suitable|a good candidate|fit)|it is safe/i);
  });

  test('grows by keyboard, with reasons to wait first, each with reason, source and question', async () => {
    const page = await open(address);
    await page.getByLabel('I get cold sores').focus();
    await page.keyboard.press('Space');
    await page.getByLabel('I am pregnant, or I might be').focus();
    await page.keyboard.press('Space');
    await expect.poll(() => items(page).count()).toBe(2);
    const [first, second] = await items(page).allInnerTexts();
    expect(first).toMatch(/pregnant[\s\S]*Wait[\s\S]*FDA[\s\S]*To ask: What can I use/);
    expect(second).toMatch(/cold sores[\s\S]*Ask a doctor[\s\S]*Wu et al/);
    expect(await fragment(page)).toBe('#has=pregnant%2Ccold-sores');
    await page.getByRole('button', { name: 'See your list' }).click();
    expect(await list(page).evaluate((part) => part === document.activeElement)).toBe(true);
    await page.getByRole('button', { name: 'Clear all' }).click();
    await expect.poll(() => items(page).count()).toBe(0);
    expect(await fragment(page)).toBe('');
  });

  test('is printed without the rest of the page', async () => {
    const page = await open(`${address}#has=pregnant,vitiligo,metal`);
    await page.evaluate(() => {
      window.print = () => undefined;
    });
    await page.getByRole('button', { name: 'Print this list' }).click();
    await page.emulateMedia({ media: 'print' });
    expect(await items(page).first().isVisible()).toBe(true);
    const others = ['h1', 'footer', 'label', '[data-timing]', '[data-take-along]'];
    expect(await page.locator(others.join()).filter({ visible: true }).count()).toBe(0);
  });

  test('is restored from its address, and anything else in the address is ignored', async () => {
    const hostile = '#has=metal,<img src=x onerror=alert(1)>,__proto__,metal&event=2027-02-30&x=1';
    const page = await open(address + hostile);
    await expect.poll(() => items(page).count()).toBe(1);
    expect(await page.getByLabel('Your day', { exact: true }).inputValue()).toBe('');
    await page.evaluate(() => {
      location.hash = '#has=pregnant,mole';
    });
    await expect.poll(() => items(page).allInnerTexts()).toHaveLength(2);
    await page.evaluate(() => {
      location.hash = '#ref-chu-2021';
    });
    expect(await items(page).count()).toBe(2);
  });
});

describe('a day to be ready for', () => {
  const today = dayOf(new Date());
  const ahead = addMonths(today, 8);

  test('shows the days that count back from it, as the model calculates them', async () => {
    const page = await open(`${address}#has=young-scar&event=${ahead}`);
    const rows = page.locator('[data-rows] > li:visible');
    await expect.poll(() => rows.allInnerTexts()).toHaveLength(8);
    const text = (await rows.allInnerTexts()).join('\n');
    const last = before(ahead, 7, 'days');
    const expected = [last, addMonths(ahead, -6), addMonths(last, -6)];
    for (const day of expected) expect(text).toContain(formatDate(day));
    expect(text).toContain(`Your day ${formatDay(ahead)}`);
    expect(text).toContain('A scar in that place');
    expect(text).not.toContain('Too late');
  });

  test('that is too near says so, and marks the days that have passed', async () => {
    const page = await open(`${address}#event=${before(today, -5, 'days')}`);
    const status = page.getByRole('status').filter({ hasText: 'from today' });
    await expect.poll(() => status.innerText()).toContain('5 days from today');
    expect(await status.innerText()).toContain('Too near.');
    expect(await page.getByText('Too late for this one').filter({ visible: true }).count()).toBe(5);
  });

  test('that is past or incomplete shows one sentence and no days', async () => {
    const page = await open(`${address}#event=2001-02-03`);
    const field = page.getByLabel('Your day', { exact: true });
    await expect.poll(() => page.getByText('That day is over.').isVisible()).toBe(true);
    expect(await page.getByText('7 days before your day.').filter({ visible: true }).count()).toBe(
      2,
    );
    await field.fill('');
    await field.focus();
    await page.keyboard.press('1');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect.poll(() => page.getByText('That is only part of a day.').isVisible()).toBe(true);
    expect(await field.getAttribute('aria-invalid')).toBe('true');
  });
});

test('the tool fits a window of 320 pixels', async () => {
  const page = await open(`${address}#has=metal,cold-sores,pregnant&event=2099-12-31`, {
    viewport: { width: 320, height: 640 },
  });
  await expect.poll(() => items(page).count()).toBe(3);
  const { whole, seen } = await widthsOf(page);
  expect(whole).toBe(seen);
});

describe('in a clinic’s page', () => {
  const hosts = useHosts();

  test('the list works, and links to a page where it can be printed', async () => {
    const { page, troubles } = await hosts.open(hosts.frame('tools/is-it-for-me'));
    const frame = await embedded(page);
    await frame.getByLabel('I get cold sores').check();
    await frame.getByText('See your list').waitFor();
    expect(await frame.getByText('Print this list').isVisible()).toBe(false);
    const whole = frame.getByRole('link', { name: 'Open it on our site' });
    expect(await whole.getAttribute('href')).toMatch(/\/tools\/is-it-for-me\/#has=cold-sores$/);
    expect(troubles).toEqual([]);
  });
});
