import { readFileSync } from 'node:fs';
import ical from 'ical.js';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { addDays, formatDay } from '../../src/lib/days.ts';
import { useBrowser } from '../support/browser.ts';

const { open, visit } = useBrowser();
const address = '/tools/recovery-guide/';
const framed = '/embed/v1/tools/recovery-guide/';
const phone = { viewport: { width: 320, height: 700 } };

const slider = (page: Page) => page.getByRole('slider', { name: 'Day after needling' });
const stageOf = async (page: Page) => {
  const shown = await page.locator('[data-stage]').filter({ visible: true }).all();
  return Promise.all(shown.map((stage) => stage.getAttribute('data-stage')));
};
const fragment = (page: Page) => new URL(page.url()).hash;

describe('the chosen day', () => {
  test('can be chosen by keyboard, is shown alone, and is kept in the address', async () => {
    const page = await open(address);
    expect(await stageOf(page)).toEqual(['session']);
    await slider(page).focus();
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight']) {
      await page.keyboard.press(key);
    }
    expect(await stageOf(page)).toEqual(['first-week']);
    expect(fragment(page)).toBe('#day=4');
    await page.getByRole('button', { name: 'One day back' }).press('Enter');
    await page.getByRole('combobox', { name: 'Needle length' }).selectOption('usual');
    await page.getByRole('combobox', { name: 'Your skin' }).selectOption('black');
    expect(fragment(page)).toBe('#day=3&depth=usual&tone=black');
    expect(await stageOf(page)).toEqual(['easing']);
    expect(await page.locator('[data-depth]').filter({ visible: true }).innerText()).toContain(
      'redness lasted up to seven days',
    );
    expect(await page.getByText('Redness shows clearly').isVisible()).toBe(false);
    await page.reload();
    expect(await slider(page).inputValue()).toBe('3');
    expect(await page.locator('[data-tone="black"]').isVisible()).toBe(true);
  });

  test('is day 0 if the address is hostile', async () => {
    for (const hash of [
      '#day=99&depth=<b>&tone=x&start=2026-02-30',
      `#day=3&start=${'9'.repeat(5000)}`,
      '#%',
    ]) {
      const page = await visit(address + hash);
      await page.reload();
      expect(await stageOf(page)).toEqual(['session']);
      expect(await page.locator('[data-dates]').filter({ visible: true }).count()).toBe(0);
    }
  });
});

describe('a sign on a day', () => {
  test('has an address that leads to its cell, and the cell links to the reason', async () => {
    const page = await open(`${address}#peeling-day-3`, phone);
    const cell = page.locator('td:has(#peeling-day-3)');
    await expect
      .poll(() => cell.evaluate((it) => it.getBoundingClientRect().top))
      .toBeLessThan(700);
    expect(await slider(page).inputValue()).toBe('3');
    expect(await page.locator('td').filter({ visible: true }).count()).toBe(
      await page.locator('tbody tr').count(),
    );
    await cell.getByRole('link', { name: 'Days 2 to 3: Expected' }).click();
    const reason = page.locator('#why-peeling-2');
    await expect.poll(() => reason.isVisible()).toBe(true);
    expect(await reason.innerText()).toContain('settles within 72 hours');
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(overflow).toBeLessThanOrEqual(320);
  });

  test('is shown without JavaScript, with all days and no useless control', async () => {
    const page = await open(address, { javaScriptEnabled: false, ...phone });
    expect(await page.locator('[data-stage]').filter({ visible: true }).count()).toBe(5);
    expect(await page.locator('#redness-day-0').count()).toBe(1);
    const row = page.locator('tr[data-sign="redness"]');
    for (const days of ['Days 0 to 1', 'Days 2 to 3', 'Days 4 to 7', 'Days 8 to 14']) {
      expect(await row.getByRole('link', { name: days }).isVisible()).toBe(true);
    }
    expect(await page.getByRole('button', { name: /calendar|day on/ }).count()).toBe(0);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
  });
});

async function fileFor(page: Page): Promise<string> {
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Add to my calendar' }).click();
  return readFileSync(await (await saved).path(), 'utf8');
}

describe('dates', () => {
  const zones = [
    'America/Los_Angeles',
    'America/New_York',
    'Europe/London',
    'Australia/Sydney',
    'Pacific/Auckland',
  ];
  const starts = ['2026-03-06', '2026-03-28', '2026-04-02', '2026-10-30'];
  const week = [0, 1, 2, 3, 4, 5, 6, 7];
  /** Moves the slider through a week and collects the date of each day. */
  const datesOf = (page: Page) =>
    slider(page).evaluate((input: HTMLInputElement, days) => {
      const shown = document.querySelector('[data-shown-date]');
      return days.map((day) => {
        input.value = String(day);
        input.dispatchEvent(new Event('input', { bubbles: true }));
        return shown?.textContent;
      });
    }, week);

  test.each(zones)(
    'across both changes of daylight saving time are right in %s',
    async (timezoneId) => {
      const page = await open(address, { timezoneId, acceptDownloads: true });
      for (const start of starts) {
        await page.evaluate(`location.hash = 'day=0&start=${start}'`);
        await expect.poll(() => page.getByLabel('The day you had it').inputValue()).toBe(start);
        expect(await datesOf(page)).toEqual(week.map((day) => formatDay(addDays(start, day))));
        const parsed = new ical.Component(ical.parse(await fileFor(page)) as unknown[]);
        const days = parsed.getAllSubcomponents('vevent').map((event) => {
          const { startDate, endDate } = new ical.Event(event);
          return `${startDate.toString()} ${endDate.toString()}`;
        });
        const span = (from: number, to: number) =>
          `${addDays(start, from)} ${addDays(start, to + 1)}`;
        expect(days).toEqual([span(0, 0), span(1, 1), span(2, 3), span(4, 7), span(8, 14)]);
      }
    },
  );

  test('show which day it is today, and explain an invalid day', async () => {
    const page = await open(address, { timezoneId: 'Pacific/Auckland' });
    await page.clock.setFixedTime(new Date('2026-11-27T11:30:00Z'));
    const start = page.getByLabel('The day you had it');
    await start.fill('2026-11-25');
    expect(await page.getByText('Today is day 3.').isVisible()).toBe(true);
    expect(await stageOf(page)).toEqual(['easing']);
    await start.fill('1999-01-01');
    await start.blur();
    expect(await page.getByText('Choose a day from 2000 to 2099.').isVisible()).toBe(true);
    expect(await start.inputValue()).toBe('1999-01-01');
    await page.getByRole('button', { name: 'Add to my calendar' }).click();
    expect(await page.getByText('First choose the day you had it.').isVisible()).toBe(true);
  });

  test('are printed with all days, answers and reasons', async () => {
    const page = await open(`${address}#day=3&start=2026-11-28&tone=white`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('[data-stage]').filter({ visible: true }).count()).toBe(5);
    expect(await page.locator('[data-tone]').filter({ visible: true }).count()).toBe(3);
    const [dates] = await page
      .locator('[data-dates]')
      .allInnerTexts()
      .then((all) => all.slice(-1));
    expect(dates).toBe('Sunday, December 6, 2026, to Saturday, December 12, 2026');
    expect(await page.locator('tr[data-sign="redness"] td').filter({ visible: true }).count()).toBe(
      4,
    );
    expect(await page.locator('#why-peeling-2').isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'Add to my calendar' }).count()).toBe(0);
    const pdf = await page.pdf({ format: 'A4' });
    const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
    expect(sheets.length).toBeGreaterThan(4);
    expect(sheets.length).toBeLessThan(14);
  });
});

describe('the copy for frames', () => {
  test('answers too, and links to the page with the calendar', async () => {
    const page = await open(`${framed}#day=5&start=2026-11-28`, phone);
    expect(await stageOf(page)).toEqual(['first-week']);
    expect(await page.getByRole('button', { name: 'Add to my calendar' }).count()).toBe(0);
    const whole = page.getByRole('link', { name: 'the guide on its own page' });
    expect(await whole.getAttribute('href')).toMatch(
      /^https?:.*\/tools\/recovery-guide\/#day=5&start=2026-11-28$/,
    );
    await page.getByRole('link', { name: 'Days 4 to 7: Expected' }).first().click();
    await expect.poll(() => page.locator('#why-redness-4').isVisible()).toBe(true);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
  });
});
