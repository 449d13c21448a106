/** Checks the accessibility of each page with a second engine: HTML CodeSniffer, WCAG 2 AA. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import { launchOptions } from '../support/chromium.ts';
import { filesOf } from '../support/paths.ts';
import type { Served } from '../support/site-server.ts';
import type { Tally } from '../support/tally.ts';

const engine = readFileSync(
  createRequire(import.meta.url).resolve('html_codesniffer/build/HTMLCS.js'),
  'utf8',
);

interface Message {
  type: number;
  code: string;
  msg: string;
  element: Element;
}

interface Sniffer {
  process: (standard: string, document: Document, done: () => void) => void;
  getMessages: () => Message[];
}

/** Returns its errors. Its warnings and notices need a human. Runs in the page. */
function sniff(): Promise<string[]> {
  const { HTMLCS } = window as unknown as { HTMLCS: Sniffer };
  return new Promise((done) => {
    HTMLCS.process('WCAG2AA', document, () => {
      const errors = HTMLCS.getMessages().filter(({ type }) => type === 1);
      done(
        errors.map(({ code, msg, element }) => `${code} ${msg} ${element.outerHTML.slice(0, 120)}`),
      );
    });
  });
}

/** False reports, each with the reason. */
const mistaken: readonly RegExp[] = [];

const looks = [
  ['light, wide', { colorScheme: 'light', viewport: { width: 1280, height: 900 } }],
  ['dark, on a phone', { colorScheme: 'dark', viewport: { width: 360, height: 740 } }],
] as const;

export async function checkSecondEngine({ origin }: Served, tally: Tally): Promise<void> {
  const addresses = filesOf('dist/**/*.html')
    .map((file) => file.replace(/^dist/, '').replace(/index\.html$/, ''))
    .filter((address) => !/^\/versions\/.+\/\d+\//.test(address));
  const browser = await chromium.launch(launchOptions());
  try {
    for (const [name, options] of looks) {
      const context = await browser.newContext({ ...options, bypassCSP: true });
      const page = await context.newPage();
      for (const address of addresses) {
        await tally.check(`HTML CodeSniffer, ${name}: ${address}`, async () => {
          await page.goto(origin + address);
          await page.evaluate(engine);
          const found = await page.evaluate(sniff);
          const real = found.filter((one) => !mistaken.some((known) => known.test(one)));
          return real.length > 0 ? real.join('; ') : undefined;
        });
      }
      await context.close();
    }
  } finally {
    await browser.close();
  }
}
