import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { frame, unitsPerMm } from '../../src/tools/needle-depth/geometry.ts';
import { useBrowser } from '../support/browser.ts';
import { embedded, useHosts } from '../support/embed.ts';
import { wordsOf } from '../support/pdf.ts';

const { open } = useBrowser();
const address = '/tools/needle-depth/';
const slider = (page: Page) => page.getByRole('slider', { name: 'Needle length' });
const answer = (page: Page) => page.locator('needle-depth output').innerText();
const fragment = (page: Page) => page.evaluate(() => location.hash);

/** The depth at which the drawn needle ends, in mm. */
const drawnMm = (page: Page) =>
  page.locator('needle-depth svg[role=img]').evaluate(
    (svg, { surface, units }) => {
      const scale = (svg as SVGSVGElement).getScreenCTM()?.a ?? 1;
      const needles = [...svg.querySelectorAll('[data-needle=main]')].map((needle) =>
        needle.getBoundingClientRect(),
      );
      const tip = Math.max(...needles.filter(({ width }) => width > 0).map(({ bottom }) => bottom));
      const depth = (tip - svg.getBoundingClientRect().top) / scale - surface;
      return Math.round((depth / units) * 20) / 20;
    },
    { surface: frame.surface, units: unitsPerMm },
  );

test('without JavaScript the tool shows one picture and describes every length in words', async () => {
  const page = await open(address, { javaScriptEnabled: false });
  expect(await page.getByRole('img', { name: 'How deep do needles go?' }).isVisible()).toBe(true);
  expect(await slider(page).isVisible()).toBe(false);
  expect(await answer(page)).toBe('Into the dermis, or through it');
  const list = page.getByRole('group').filter({ hasText: 'All lengths and all places' });
  const lengths = await list.locator('ol > li > p').allInnerTexts();
  expect(lengths.map((text) => text.split('\u00A0mm')[0])).toEqual('0.25 0.5 1.5 3'.split(' '));
  expect(await list.innerText()).toContain('Belly: into the dermis, or through it');
  expect(await list.innerText()).toContain('Upper eyelid: no needles here');
});

describe('the needle', () => {
  test('follows the slider by keyboard in the picture, the words and the address', async () => {
    const page = await open(address, { reducedMotion: 'reduce' });
    await expect.poll(() => drawnMm(page)).toBe(1.5);
    await slider(page).focus();
    await page.keyboard.press('Home');
    expect(await slider(page).getAttribute('aria-valuetext')).toBe('0.25\u00A0mm');
    await expect.poll(() => drawnMm(page)).toBe(0.25);
    expect(await answer(page)).toBe('At most into the dermis');
    await page.keyboard.press('End');
    await expect.poll(() => drawnMm(page)).toBe(3);
    expect(await answer(page)).toBe('At most through the dermis, into what lies below');
    await page.keyboard.press('ArrowLeft');
    expect(await fragment(page)).toBe('#area=face&device=pen&mm=2.95');
  });

  test('is solid where a pen was measured, and dashed for other devices', async () => {
    const page = await open(`${address}#mm=0.5`, { reducedMotion: 'reduce' });
    const dashes = () =>
      page
        .locator('needle-depth [data-needle=main]:visible path')
        .first()
        .evaluate((needle) => getComputedStyle(needle).strokeDasharray);
    const said = () => page.locator('needle-depth dl').first().innerText();
    expect(await dashes()).toBe('none');
    expect(await said()).toContain('a pen came close to the depth it was set to');
    await page.getByRole('radio', { name: 'Roller' }).check();
    expect(await dashes()).not.toBe('none');
    expect(await said()).toContain('In rats, roller needles of 0.77 mm');
    expect(await page.getByText('measured in rats').isVisible()).toBe(true);
    await page.getByRole('radio', { name: 'Stamp' }).check();
    expect(await said()).toContain('how deep they go and found none');
    expect(await page.getByText('measured in rats').isVisible()).toBe(false);
  });

  test('is not shown in an eyelid, and unmeasured places get no answer', async () => {
    const page = await open(address);
    await page.getByRole('radio', { name: 'Upper eyelid' }).check();
    expect(await answer(page)).toBe('No needles here');
    const words = page.locator('needle-depth dl').first();
    expect(await words.innerText()).toContain('No needle on the lid');
    await slider(page).press('End');
    expect(await words.innerText()).toContain('No needle on the lid');
    expect(await page.locator('needle-depth [data-needle]:visible').count()).toBe(0);
    await slider(page).fill('1.5');
    await page.getByRole('radio', { name: 'Anywhere else' }).check();
    expect(await answer(page)).toBe('We don’t know');
    expect(await words.innerText()).toContain('Ask your clinic');
    expect(await fragment(page)).toBe('#area=elsewhere&device=pen&mm=1.5');
  });
});

describe('an address', () => {
  test('sets place, device and length, also when it changes later', async () => {
    const page = await open(`${address}#area=forearm&device=stamp&mm=0.25&tone=6`);
    expect(await answer(page)).toBe('At most into the dermis');
    expect(await page.getByRole('radio', { name: 'Stamp' }).isChecked()).toBe(true);
    await page.evaluate(() => (location.hash = '#area=face&mm=2.5'));
    await expect.poll(() => answer(page)).toContain('through the dermis');
    expect(await slider(page).inputValue()).toBe('2.5');
  });

  test('with hostile values changes nothing', async () => {
    const hostile = `#area=<img src=x onerror=alert(1)>&device=__proto__&mm=9&tone=${'9'.repeat(3000)}`;
    const page = await open(address + hostile);
    expect(await answer(page)).toBe('Into the dermis, or through it');
    expect(await slider(page).inputValue()).toBe('1.5');
    expect(await page.locator('needle-depth img').count()).toBe(0);
  });
});

test('the tool fits a window of 320 pixels, and every choice is large enough to touch', async () => {
  const page = await open(address, { viewport: { width: 320, height: 640 } });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBe(320);
  const small = await page
    .locator('needle-depth fieldset label')
    .evaluateAll(
      (labels) =>
        labels
          .map((label) => label.getBoundingClientRect())
          .filter(({ width, height }) => width < 24 || height < 44).length,
    );
  expect(small).toBe(0);
});

test('a printed page has the chosen picture and its words, and no controls', async () => {
  const page = await open(`${address}#area=belly&device=pen&mm=3`);
  expect(await answer(page)).toBe('At most into the dermis, or through it');
  await page.emulateMedia({ media: 'print' });
  expect(await slider(page).isVisible()).toBe(false);
  const pdf = await page.pdf({ format: 'A4' });
  const words = wordsOf(pdf);
  expect(words).toContain('Atmostintothedermis,orthroughit');
  expect(words).toContain('skincanendhere');
  expect(words).toContain('skincangoonto3.8mm');
  expect(words).not.toContain('Skintoneinthepicture');
  const pages = pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
  expect(pages).toBeGreaterThan(1);
  expect(pages).toBeLessThan(9);
});

describe('in a clinic’s page', () => {
  const hosts = useHosts();

  test('the needle moves, and the host’s address does not change', async () => {
    const { page, troubles } = await hosts.open(hosts.frame('tools/needle-depth'));
    const frame = await embedded(page);
    await frame.getByRole('slider', { name: 'Needle length' }).press('Home');
    await frame.getByRole('radio', { name: 'Upper eyelid' }).check();
    expect(await frame.locator('needle-depth output').innerText()).toContain('No needles here');
    expect(await fragment(page)).toBe('');
    expect(troubles).toEqual([]);
  });
});
