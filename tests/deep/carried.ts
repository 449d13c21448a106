/** Opens the zip of the fixture’s whole site as files, and from a folder of another server. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { chromium, type Browser } from 'playwright-core';
import { launchOptions } from '../support/chromium.ts';
import { buildFixture, fixtureDist } from '../support/fixture-site.ts';
import { root } from '../support/paths.ts';
import { serveSite } from '../support/site-server.ts';
import { differs, type Tally } from '../support/tally.ts';

/** Follows links from the home page to a concern, a tool and the list from A to Z. */
async function walk(browser: Browser, start: string): Promise<string | undefined> {
  const page = await browser.newPage({ viewport: { width: 768, height: 1024 } });
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  page.on('requestfailed', (request) => said.push(`failed: ${request.url()}`));
  try {
    await page.goto(start);
    await page.getByRole('link', { name: 'Acne scars' }).first().click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name: 'Tools' })
      .click();
    await page
      .locator('main')
      .getByRole('link', { name: /needle/i })
      .first()
      .click();
    const slider = page.getByRole('slider');
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    const address = page.url();
    await page.getByRole('link', { name: 'A to Z' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'A to Z' }).waitFor();
    const fonts = await page.evaluate(() => document.fonts.ready.then(({ size }) => size));
    if (fonts === 0) said.push('no font');
    if (!address.includes('#')) said.push(`the slider did not change the address ${address}`);
    return differs(said, []);
  } finally {
    await page.close();
  }
}

export async function checkCarried(folder: string, tally: Tally): Promise<void> {
  buildFixture();
  const top = path.join(folder, 'carried', 'waiting room');
  const files = unzipSync(readFileSync(path.join(root, fixtureDist, 'whole-site.zip')));
  for (const [name, bytes] of Object.entries(files)) {
    const place = path.join(top, name);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, bytes);
  }
  const browser = await chromium.launch(launchOptions());
  const server = await serveSite(path.join(folder, 'carried'), { isForeign: true });
  const start = path.join(top, 'whole-site', 'index.html');
  try {
    await tally.check('the whole site opens as files', () =>
      walk(browser, pathToFileURL(start).href),
    );
    await tally.check('the whole site opens in a folder of another server', () =>
      walk(browser, `${server.origin}/waiting%20room/whole-site/index.html`),
    );
  } finally {
    await browser.close();
    server.close();
  }
}
