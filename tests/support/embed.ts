/** Opens pages of clinics that embed ours, and records everything that goes wrong. */
import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type Frame,
  type Page,
} from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { launchOptions } from './chromium.ts';
import { startServers, type Servers } from './embed-servers.ts';

export interface Opened {
  page: Page;
  /** Errors in the console and in scripts, dialogs, and requests to origins other than the three servers. */
  troubles: string[];
}

interface Options extends BrowserContextOptions {
  headers?: Record<string, string>;
  /** A script that runs before all scripts of every frame. */
  init?: string;
  isBare?: boolean;
}

export interface Hosts {
  at: () => Servers;
  /** Opens a page of a clinic with this body. */
  open: (body: string, options?: Options) => Promise<Opened>;
  /** The lines to embed a page by a frame alone, with more attributes at the end. */
  frame: (page: string, hash?: string, more?: string) => string;
  /** The lines to embed a page by our element. */
  guide: (page: string, attributes?: string) => string;
  loader: () => string;
}

const sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

export function useHosts(): Hosts {
  let browser: Browser | undefined;
  let servers: Servers | undefined;
  const at = (): Servers => {
    if (!servers) throw new Error('The servers have not started.');
    return servers;
  };
  beforeAll(async () => {
    [browser, servers] = await Promise.all([chromium.launch(launchOptions()), startServers()]);
  });
  afterAll(async () => {
    await browser?.close();
    servers?.close();
  });

  const open: Hosts['open'] = async (body, { headers = {}, init, isBare, ...options } = {}) => {
    if (!browser) throw new Error('The browser has not started.');
    const html = isBare
      ? body
      : `<!doctype html><html lang="en"><title>A clinic</title><body>${body}</body></html>`;
    const context = await browser.newContext({ viewport: { width: 900, height: 700 }, ...options });
    const troubles: string[] = [];
    const own = new Set([at().site, at().host, at().other]);
    context.on('request', (request) => {
      if (!own.has(new URL(request.url()).origin)) troubles.push(`asks ${request.url()}`);
    });
    context.on('console', (message) => {
      if (message.type() === 'error') troubles.push(message.text());
    });
    context.on('weberror', (error) => troubles.push(error.error().message));
    context.on('dialog', (dialog) => {
      troubles.push(`asks: ${dialog.message()}`);
      void dialog.dismiss();
    });
    if (init) await context.addInitScript(init);
    const page = await context.newPage();
    await page.goto(at().host + at().add({ html, headers }));
    return { page, troubles };
  };

  return {
    at,
    open,
    frame: (page, hash = '', more = '') =>
      `<iframe src="${at().site}/embed/v1/${page}/${hash}" title="Aftercare" width="100%" height="720"
        referrerpolicy="no-referrer" sandbox="${sandbox}" ${more}
        style="border:0;width:100%;height:auto;min-height:720px;frame-sizing:content-height"></iframe>`,
    guide: (page, attributes = '') =>
      `<needling-guide page="${page}" ${attributes}>
        <a href="${at().site}/${page}/">Aftercare, day by day</a></needling-guide>`,
    loader: () => `<script async src="${at().site}/embed/v1.js"></script>`,
  };
}

/** The document in a frame of a host’s page. Frames in the shadow root of our element count too. */
export async function embedded(page: Page, index = 0): Promise<Frame> {
  const element = await page.locator('iframe').nth(index).elementHandle();
  const frame = await element.contentFrame();
  if (!frame) throw new Error(`The page has no frame ${String(index)}.`);
  await frame.waitForURL(/\/embed\/v1\//);
  await frame.waitForLoadState();
  return frame;
}

/** The inner heights of all frames of a page, with those in shadow roots last. */
export async function heights(page: Page): Promise<number[]> {
  return page.locator('iframe').evaluateAll((frames) => frames.map((frame) => frame.clientHeight));
}

/** The height of the content of a frame. */
export async function contentHeight(frame: Frame): Promise<number> {
  return frame.locator('main').evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
}

/**
 * Waits until a frame is as tall as its content.
 * @param slack allowed difference in pixels; a browser that sizes a frame itself rounds down
 */
export async function isGrown(page: Page, index = 0, slack = 0): Promise<void> {
  const frame = await embedded(page, index);
  await expect
    .poll(async () => {
      const [shown = 0, whole] = [(await heights(page))[index], await contentHeight(frame)];
      return Math.abs(shown - whole) <= slack ? 'grown' : `${String(shown)} of ${String(whole)}`;
    })
    .toBe('grown');
}
