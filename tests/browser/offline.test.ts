/** Pages kept offline: stored only when the reader asks, complete without a network, and removed completely. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Kept } from '../../src/offline/kept.ts';
import { useBrowser } from '../support/browser.ts';
import { dist } from '../support/built.ts';
import { serveSite, type Served } from '../support/site-server.ts';

const { open } = useBrowser();
let folder = '';
let server: Served | undefined;

const worker = () => readFileSync(path.join(folder, 'sw.js'), 'utf8');
const keptIn = (text: string) => JSON.parse(/self\.kept=(.*);\n/.exec(text)?.[1] ?? '{}') as Kept;
const put = (file: string, text: string) => {
  writeFileSync(path.join(folder, file), text);
};
const tell = (kept: Kept) => {
  put('sw.js', worker().replace(/self\.kept=.*;\n/, `self.kept=${JSON.stringify(kept)};\n`));
};

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'offline-'));
  cpSync(path.join(dist, 'sw.js'), path.join(folder, 'sw.js'));
  const { pages, files, instead } = keptIn(worker());
  for (const address of [...pages, instead, '/articles/cost/', ...files]) {
    const file = address.endsWith('/') ? `${address}index.html` : address;
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    cpSync(path.join(dist, file), path.join(folder, file));
  }
  server = await serveSite(folder);
});
afterEach(() => {
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

const at = (address: string): string => `${server?.origin ?? ''}${address}`;
const stored = (page: Page) =>
  page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    caches: await caches.keys(),
  }));
const button = (page: Page, name: string) => page.getByRole('button', { name });

async function keep(): Promise<Page> {
  const page = await open('/404.html');
  await page.goto(at('/articles/aftercare/'));
  expect(await stored(page)).toEqual({ workers: 0, caches: [] });
  await button(page, 'Keep for offline').click();
  await page.getByText('Kept on this device.').waitFor();
  return page;
}

test('the list of kept files names only files that exist, among them a font and a script', () => {
  const { pages, files } = keptIn(readFileSync(path.join(dist, 'sw.js'), 'utf8'));
  expect(pages).toHaveLength(3);
  expect(files.some((file) => file.endsWith('.woff2'))).toBe(true);
  expect(files.some((file) => file.endsWith('.js'))).toBe(true);
  expect(files.filter((file) => !existsSync(path.join(dist, file)))).toEqual([]);
});

test('without a network the kept pages work, and any other address lists them', async () => {
  const page = await keep();
  server?.close();
  await page.goto(at('/articles/when-to-get-help/'));
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/get help/i);
  await page.goto(at('/tools/recovery-guide/'));
  await page.getByRole('slider').focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => page.url()).toContain('#');
  await page.goto(at('/articles/cost/'));
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('You are offline');
  await page
    .locator('main')
    .getByRole('link', { name: /aftercare/i })
    .click();
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/aftercare/i);
});

test('with a network the newest words are shown, and new files replace the kept ones', async () => {
  const page = await keep();
  const before = keptIn(worker());
  const file = 'articles/aftercare/index.html';
  const text = readFileSync(path.join(folder, file), 'utf8');
  put(file, text.replace('</h1>', ' (new)</h1>'));
  await page.goto(at('/articles/aftercare/'));
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('(new)');
  tell({ ...before, version: 'ffffffffffff' });
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await expect.poll(async () => (await stored(page)).caches).toEqual(['kept-ffffffffffff']);
});

test('the same button removes everything that was kept', async () => {
  const page = await keep();
  await page.reload();
  await button(page, 'Remove from this device').click();
  await page.getByText('Nothing of it is left here.').waitFor();
  expect(await stored(page)).toEqual({ workers: 0, caches: [] });
});

test('a site that stops offering kept pages removes them from the devices of readers', async () => {
  const page = await keep();
  tell({ ...keptIn(worker()), pages: [], files: [] });
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await expect.poll(() => stored(page)).toEqual({ workers: 0, caches: [] });
});

test('pages that cannot be fetched are not kept in part, and the reader is told', async () => {
  rmSync(path.join(folder, 'tools'), { recursive: true });
  const page = await open('/404.html');
  await page.goto(at('/articles/when-to-get-help/'));
  await button(page, 'Keep for offline').click();
  await page.getByText('That did not work.').waitFor();
  const left = await page.evaluate(async () => {
    const names = await caches.keys();
    const sizes = await Promise.all(
      names.map(async (name) => (await (await caches.open(name)).keys()).length),
    );
    return sizes.reduce((sum, size) => sum + size, 0);
  });
  expect(left).toBe(0);
});
