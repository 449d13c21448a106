/** The leaflet shows what was chosen, marks what the clinic set, and takes at most two sheets. */
import jsQR from 'jsqr';
import sharp from 'sharp';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { origin, useBrowser } from '../support/browser.ts';
import { pagesOf, wordsOf } from '../support/pdf.ts';

const { open } = useBrowser();
const address = '/tools/leaflet-maker/';
const leaflet = (page: Page) => page.locator('[data-leaflet]');

/** The PDF that the print button makes. */
async function print(page: Page): Promise<Buffer> {
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.getByRole('button', { name: 'Print the leaflet' }).click();
  return page.pdf({ preferCSSPageSize: true });
}

test('without JavaScript the whole leaflet is shown, with lines to fill in by hand', async () => {
  const page = await open(address, { javaScriptEnabled: false });
  expect(await page.getByRole('heading', { name: 'The first day' }).isVisible()).toBe(true);
  expect(await page.getByRole('heading', { name: 'Get help now' }).isVisible()).toBe(true);
  expect(await page.getByRole('button', { name: 'Print the leaflet' }).isVisible()).toBe(false);
});

test('what a clinic sets is marked as set by the clinic, and kept in the address', async () => {
  const page = await open(address);
  await page.getByText('Add a clinic, a device or dates').click();
  await page.getByLabel('Name of the clinic').fill('Skin & Co.');
  await page.getByLabel('Phone of the clinic').fill('+1 555 010 0199');
  await page.getByLabel('Day of the session').fill('2028-02-28');
  await page.getByLabel('From 0.5 to 1.5 mm').check();
  await page.getByLabel('The second week and after').uncheck();
  const clinic = leaflet(page).locator('div:has(> [data-fact="name"])');
  expect(await clinic.textContent()).toMatch(/^\s*Set by your clinic, not by us\s*Skin & Co\./);
  const words = await leaflet(page).innerText();
  expect(words).toContain('Thursday, March 2, 2028, to Sunday, March 5, 2028');
  expect(words).toContain('From 0.5 to 1.5 mm.');
  expect(words).not.toContain('The second week and after');
  const again = await open(address + new URL(page.url()).hash);
  expect(await leaflet(again).innerText()).toBe(words);
});

test('an invalid value is explained beside its field, kept there, and never printed', async () => {
  const page = await open(`${address}#name=%3Cimg%20src=x%20onerror=alert(1)%3E&on=2027-02-30`);
  const name = page.getByLabel('Name of the clinic');
  await page.getByText('Add a clinic, a device or dates').click();
  expect(await name.inputValue()).toBe('');
  for (const hostile of ['x'.repeat(5000), '<img src=x onerror=alert(1)>']) {
    await name.fill(hostile);
    expect(await name.inputValue()).toBe(hostile);
    expect(await name.getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator('[data-problem="name"]').textContent()).not.toBe('');
    expect(await page.locator('[data-fact="name"]').isVisible()).toBe(false);
    expect(page.url()).not.toContain('name=');
  }
  expect(await leaflet(page).locator('img[src="x"]').count()).toBe(0);
});

test('a logo must be a small picture, not a huge file, a drawing or a file with a false type', async () => {
  const page = await open(address);
  await page.getByText('Add a clinic, a device or dates').click();
  const field = page.getByLabel('Logo');
  const said = page.locator('[data-problem="logo"]');
  const give = (name: string, mimeType: string, buffer: Buffer) =>
    field.setInputFiles({ name, mimeType, buffer });
  await field.evaluate((input: HTMLInputElement) => {
    const choice = new DataTransfer();
    choice.items.add(
      new File([new Uint8Array(40 * 1024 * 1024)], 'big.png', { type: 'image/png' }),
    );
    input.files = choice.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await expect.poll(() => said.textContent()).toContain('40.0 MB');
  await give('a.svg', 'image/svg+xml', Buffer.from('<svg><script>alert(1)</script></svg>'));
  await expect.poll(() => said.textContent()).toContain('PNG, JPEG or WebP');
  await give('lie.png', 'image/png', Buffer.from('<script>alert(1)</script>'));
  await expect.poll(() => said.textContent()).toContain('cannot be read');
  const red = { width: 2000, height: 500, channels: 3, background: 'red' } as const;
  await give('logo.png', 'image/png', await sharp({ create: red }).png().toBuffer());
  const logo = leaflet(page).locator('[data-logo] img');
  await expect.poll(() => logo.isVisible()).toBe(true);
  expect(await logo.getAttribute('src')).toMatch(/^data:image\/png;base64,/);
  expect(await said.textContent()).toBe('');
});

describe('on paper', () => {
  test.each([
    ['#name=Skin', '595 × 842'],
    [
      '#size=large&phone=5550100199&after=the%20doctor&device=Pen&on=2026-11-30&depth=long',
      '595 × 842',
    ],
    ['#size=large&paper=letter&name=Skin&on=2026-11-30', '612 × 792'],
  ])(
    '%s takes at most two sheets, with the safety part and nothing around it',
    async (state, paper) => {
      const page = await open(address + state);
      await page.evaluate(() => document.fonts.ready);
      const pdf = await print(page);
      const sheets = pagesOf(pdf);
      expect(new Set(sheets)).toEqual(new Set([paper]));
      expect(sheets.length).toBeLessThanOrEqual(2);
      const words = wordsOf(pdf);
      expect(words).toContain('Gethelpnow');
      expect(words).toContain('Callthesameday');
      expect(words).not.toContain('Wheredothewordscomefrom');
    },
  );

  test('the square code leads to the page of the current version', async () => {
    const page = await open(address, { deviceScaleFactor: 3 });
    const code = page.getByRole('img', { name: 'Square code' });
    const { data, info } = await sharp(await code.screenshot())
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const found = jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data ?? '';
    const version = found.replace(`${new URL(found).origin}/versions${address}`, '');
    expect(found).toContain(`/versions${address}`);
    const answer = await page.goto(origin() + new URL(found).pathname);
    expect(answer?.status()).toBe(200);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(
      version.replace('/', ''),
    );
  });
});

test('in a frame on another site the leaflet works, and says where to print', async () => {
  const page = await open('/robots.txt', { bypassCSP: true });
  await page.setContent(
    `<iframe sandbox="allow-scripts" width="600" height="900" src="${new URL(`/embed/v1${address}`, page.url()).href}"></iframe>`,
  );
  const frame = page.frameLocator('iframe');
  await frame.getByLabel('Large').check();
  expect(await frame.getByRole('button', { name: 'Print the leaflet' }).isVisible()).toBe(false);
  expect(await frame.getByRole('link', { name: 'Open the leaflet by itself' }).isVisible()).toBe(
    true,
  );
  expect(await frame.locator('[data-leaflet]').getAttribute('data-size')).toBe('large');
});
