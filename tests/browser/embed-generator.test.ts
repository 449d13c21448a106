/** A clinic uses the generator to get lines for its own site. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { origin, useBrowser } from '../support/browser.ts';

const { open } = useBrowser();

const setup = '/embed/#page=articles/aftercare&place=html';
const inShop = '/embed/#page=articles/aftercare&place=wordpress';
const cost = '/embed/#page=articles/cost&place=html';

/** The code of one way to embed: A, B or C. */
function lines(page: Page, way: string): Locator {
  const name = new RegExp(`^${way}[.:] `);
  return page.getByRole('region', { name }).locator('code').first();
}

/** Waits until the sections of the page are listed. */
async function ready(page: Page): Promise<void> {
  await expect.poll(() => page.getByRole('checkbox').count()).toBeGreaterThan(1);
}

async function start(address = setup): Promise<Page> {
  const page = await open(address);
  await ready(page);
  return page;
}

const preview = (page: Page) => page.frameLocator('iframe[title^="Preview"]');

describe('choosing', () => {
  test('another page changes the lines, the sections and the preview', async () => {
    const page = await start();
    await page.getByLabel('Which one?').selectOption('articles/who-should-wait');
    await expect.poll(() => lines(page, 'C').innerText()).toContain('articles/who-should-wait');
    await expect
      .poll(() => page.locator('iframe').getAttribute('src'))
      .toContain('who-should-wait');
    const inside = preview(page).getByRole('heading', { level: 2 });
    await expect.poll(() => inside.innerText()).toBe('Who should wait, or not have it');
    await expect
      .poll(() => page.getByRole('group', { name: 'What it shows' }).innerText())
      .not.toContain('day 3');
  });

  test('offers every page in groups of its kind', async () => {
    const page = await start();
    const groups = await page
      .getByLabel('Which one?')
      .locator('optgroup')
      .evaluateAll((all) => all.map((group) => (group as HTMLOptGroupElement).label));
    expect(groups).toEqual([
      ...['Concerns', 'Guides: Understand it', 'Guides: Weigh it up', 'Guides: Plan a visit'],
      ...['Guides: Stay safe', 'Guides: After a session', 'Tools', 'Is it true?'],
    ]);
  });

  test('an unticked section appears in the lines, and a locked one cannot be unticked', async () => {
    const page = await start(cost);
    await page.getByRole('checkbox', { name: 'Does insurance pay?' }).uncheck();
    await expect.poll(() => lines(page, 'C').innerText()).toContain('hide="does-insurance-pay"');
    const locked = page.getByRole('checkbox', { name: 'What should you do before you pay?' });
    expect(await locked.isDisabled()).toBe(true);
    expect(await locked.isChecked()).toBe(true);
    const reason = /^Sections you cannot untick are always shown/;
    expect(await page.getByText(reason).isVisible()).toBe(true);
    expect(await locked.getAttribute('aria-describedby')).toBe('why-locked');
    expect(await page.getByText('Untick what your patients do not need.').isVisible()).toBe(true);
  });

  test('no section can be unticked on a page that lets clinics hide none', async () => {
    const page = await start();
    const parts = page.getByRole('group', { name: 'What it shows' }).getByRole('checkbox');
    await expect.poll(() => parts.count()).toBeGreaterThan(1);
    expect(await parts.evaluateAll((all) => all.filter((box) => box.matches(':enabled')))).toEqual(
      [],
    );
    expect(await page.getByText('Untick what your patients do not need.').isVisible()).toBe(false);
  });

  test('another kind of site shows its steps and the lines that work there', async () => {
    const page = await start();
    await page.getByLabel('What is your site made with?').selectOption('WordPress');
    expect(await page.getByText('Make an empty line.').isVisible()).toBe(true);
    expect(await lines(page, 'B').isVisible()).toBe(true);
    expect(await lines(page, 'C').isVisible()).toBe(false);
    await page.getByLabel('What is your site made with?').selectOption('');
    expect(await lines(page, 'A').isVisible()).toBe(true);
    expect(await lines(page, 'C').isVisible()).toBe(true);
  });
});

describe('an invalid value', () => {
  test.each([
    ['Your color', 'teal', /Write # and six/, 'accent'],
    ['Name', '<b>North</b>', /“<” cannot stand in a name/, 'name'],
    ['Phone', '911', /too short/, 'phone'],
    ['Booking link', 'http://clinic.example', /must begin with https/, 'booking'],
    ['Leave makeup off for', '12', /from 24 to 168/, 'slot-makeup'],
  ])('in “%s” is explained and left out of the lines', async (label, value, says, key) => {
    const page = await start();
    const field = page.getByRole('textbox', { name: label, exact: true });
    await field.fill(value);
    await field.blur();
    await expect.poll(() => field.getAttribute('aria-invalid')).toBe('true');
    const ids = (await field.getAttribute('aria-describedby'))?.split(' ') ?? [];
    expect(await page.locator(`[id="${ids[1] ?? ''}"]`).innerText()).toMatch(says);
    expect(
      await page.getByText(`Left out of the lines until it is mended: ${label}.`).count(),
    ).toBe(1);
    expect(await lines(page, 'C').innerText()).not.toContain(`${key}=`);
    expect(page.url()).not.toContain(`${key}=`);
  });

  test('is reported only after typing ends, and the message goes when the value is valid', async () => {
    const page = await start();
    const phone = page.getByRole('textbox', { name: 'Phone' });
    await phone.pressSequentially('+1 5');
    expect(await phone.getAttribute('aria-invalid')).toBe('false');
    await phone.blur();
    expect(await phone.getAttribute('aria-invalid')).toBe('true');
    await phone.press('End');
    await phone.pressSequentially('55 010 0199');
    expect(await phone.getAttribute('aria-invalid')).toBe('false');
    expect(await lines(page, 'C').innerText()).toContain('phone="+1 555 010 0199"');
  });
});

test('a color that is hard to read is measured and replaced by a darker one', async () => {
  const page = await start();
  await page.getByRole('textbox', { name: 'Your color', exact: true }).fill('#ffe600');
  const words = /On light paper: 1\.\d to 1: too faint to read, so we use #7d7100, 4\.\d to 1/;
  await expect.poll(() => page.getByText(words).count()).toBe(1);
  expect(await page.getByText(/On dark paper: 14\.\d to 1: very easy to read/).isVisible()).toBe(
    true,
  );
  expect(await lines(page, 'C').innerText()).toContain('accent="ffe600"');
});

test('hiding a section lowers the height in the lines', async () => {
  const page = await start('/embed/#page=articles/cost&place=wordpress');
  const height = async () =>
    Number(/ height="(\d+)"/.exec(await lines(page, 'B').innerText())?.[1]);
  const whole = await height();
  await page.getByRole('checkbox', { name: 'Does insurance pay?' }).uncheck();
  const taken = page.locator('iframe[title^="Preview"]').last();
  await expect.poll(() => taken.getAttribute('src')).toContain('hide=');
  await expect.poll(height).toBeLessThan(whole);
});

test('the preview has the sandbox of the lines and the width of a phone or a desk', async () => {
  const page = await start();
  const frame = page.locator('iframe[title^="Preview"]');
  expect(await frame.getAttribute('sandbox')).toBe(
    'allow-scripts allow-popups allow-popups-to-escape-sandbox',
  );
  await expect.poll(() => frame.evaluate((box: HTMLElement) => box.style.inlineSize)).toBe('360px');
  await page.getByRole('radio', { name: 'Desk' }).check();
  await expect.poll(() => frame.evaluate((box: HTMLElement) => box.style.inlineSize)).toBe('768px');
  const room = await page.locator('[data-stage]').evaluate((stage) => stage.clientWidth);
  const { width = 0 } = (await frame.boundingBox()) ?? {};
  expect(width).toBeLessThanOrEqual(room);
});

test('the copy button puts exactly the shown lines on the clipboard and confirms it', async () => {
  const page = await open(inShop, { permissions: ['clipboard-read', 'clipboard-write'] });
  await ready(page);
  const region = page.getByRole('region', { name: /^B[.:] / });
  await region.getByRole('button', { name: 'Copy the lines' }).click();
  await expect.poll(() => region.getByRole('status').innerText()).toBe('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await lines(page, 'B').textContent());
  expect(copied).toMatch(/^<iframe src="[^"]+\/embed\/v1\/articles\/aftercare\/"/);
});

test('the address of a setup restores it for another person, and no server receives it', async () => {
  const page = await start();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.getByLabel('Name', { exact: true }).fill('North & Søn');
  await page.getByLabel('Text size').selectOption('125');
  await page.getByLabel('Leave makeup off for').fill('48');
  await expect.poll(() => page.url()).toContain('slot-makeup=48');
  const given = await lines(page, 'C').innerText();
  const other = await start(page.url().slice(origin().length));
  expect(await other.getByLabel('Name', { exact: true }).inputValue()).toBe('North & Søn');
  expect(await other.getByLabel('Text size').inputValue()).toBe('125');
  expect(await other.getByLabel('Leave makeup off for').inputValue()).toBe('48');
  const withoutHeights = (text: string) => text.replace(/ heights?="[^"]*"/g, '');
  expect(withoutHeights(await lines(other, 'C').innerText())).toBe(withoutHeights(given));
  expect(asked.filter((address) => new URL(address).search !== '')).toEqual([]);
  expect(await other.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('the address of a setup hides a section again, but not one that is locked now', async () => {
  const page = await start(`${cost}&hide=does-insurance-pay,what-should-you-do-before-you-pay`);
  const isChecked = (name: string) => page.getByRole('checkbox', { name }).isChecked();
  expect(await isChecked('Does insurance pay?')).toBe(false);
  expect(await isChecked('What should you do before you pay?')).toBe(true);
  await expect.poll(() => lines(page, 'C').innerText()).toContain('hide="does-insurance-pay"');
});

test('without JavaScript the page shows the lines for one page and the addresses of all', async () => {
  const page = await open('/embed/', { javaScriptEnabled: false });
  expect(await page.getByRole('combobox').count()).toBe(0);
  for (const way of ['A', 'B', 'C']) expect(await lines(page, way).isVisible()).toBe(true);
  expect(await page.getByRole('region', { name: 'Wix' }).isVisible()).toBe(true);
  await page.getByText('Concerns (2)').click();
  expect(
    await page.getByText('/embed/v1/concerns/stretch-marks/', { exact: true }).isVisible(),
  ).toBe(true);
});
