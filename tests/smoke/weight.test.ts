/** The bytes that a reader downloads to see a page, compressed with Brotli. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { create } from 'fontkitten';
import { describe, expect, test } from 'vitest';
import { decompress } from 'wawoff2';
import { charactersIn } from '../../src/lib/unicode-range.ts';
import { builtFiles, dist } from '../support/built.ts';
import { read, root } from '../support/paths.ts';
import { pages, whole, wrongOn, type BuiltPage } from '../support/site.ts';

/** Bytes that a server may send before it must wait for an answer: ten packets. */
const roundTrip = 14_600;
const visit = 70_000;

const pack = (text: string | Buffer): Buffer => brotliCompressSync(text);
const reading = whole.filter(({ address }) =>
  /^\/(articles|concerns|claims)\/[^/]+\/$/.test(address),
);
const packed = new Map(reading.map(({ address, html }) => [address, pack(html)]));
const bytesOf = (address: string): number => packed.get(address)?.length ?? 0;
const fileOf = (address: string): string => path.join(dist, address);

/** The part of a page that a browser can read from the first round trip. */
function beginning(address: string): string {
  const first = packed.get(address)?.subarray(0, roundTrip) ?? Buffer.alloc(0);
  return brotliDecompressSync(first, { finishFlush: constants.BROTLI_OPERATION_FLUSH }).toString();
}

describe('the first view of a guide, a concern or a claim', () => {
  test('needs one round trip, or at least has the summary and the facts at a glance in it', () => {
    expect(reading.length).toBeGreaterThan(20);
    const heavy = reading.filter(({ address }) => bytesOf(address) > roundTrip);
    // The list of contents follows the summary and the facts at a glance.
    const late = wrongOn(heavy, ({ address, html }) => {
      const start = beginning(address);
      const isThere = html.startsWith(start) && start.includes('<nav aria-label="On this page"');
      return !isThere && `the first ${String(start.length)} characters lack the list of contents`;
    });
    expect(late).toEqual([]);
  });

  test('needs more than one round trip on fewer than a quarter of the pages, and never 21 kB', () => {
    const heavy = reading.filter(({ address }) => bytesOf(address) > roundTrip);
    expect(heavy.length / reading.length).toBeLessThan(0.25);
    expect(wrongOn(reading, ({ address }) => bytesOf(address) > 21_000 && 'too heavy')).toEqual([]);
  });

  test('does not wait for a stylesheet or a script', () => {
    const waits = 'link[rel="stylesheet"], head script:not([type])';
    expect(wrongOn(whole, ({ document }) => document.querySelector(waits)?.toString())).toEqual([]);
  });
});

/** Compressed bytes of the scripts that a page loads. */
function scriptsOf({ document }: BuiltPage): number {
  const scripts = document.querySelectorAll(
    'script:not([type$="json"], [type="speculationrules"])',
  );
  return scripts.reduce((sum, script) => {
    const source = script.getAttribute('src');
    return sum + pack(source === undefined ? script.text : readFileSync(fileOf(source))).length;
  }, 0);
}

test('a guide, concern or claim loads at most 1 kB of script', () => {
  const heavy = wrongOn(reading, (page) => {
    const bytes = scriptsOf(page);
    return bytes > 1_000 && `${String(bytes)} bytes`;
  });
  expect(heavy).toEqual([]);
});

test('a guide, concern or claim takes at most 70 kB with its font and pictures', () => {
  const heavy = wrongOn(reading, (page) => {
    const { address, document, html } = page;
    const pictures = document
      .querySelectorAll('img, link[rel="icon"]')
      .map((one) => one.getAttribute('src') ?? one.getAttribute('href') ?? '');
    const fonts = [...html.matchAll(/url\(["']?([^"')]+\.woff2)/g)].map(
      ([, source = '']) => source,
    );
    const files = [...pictures, ...fonts].map((source) => readFileSync(fileOf(source)).length);
    const bytes = files.reduce((sum, size) => sum + size, bytesOf(address) + scriptsOf(page));
    if (fonts.length === 0) return 'no font';
    return bytes > visit && `${String(bytes)} bytes`;
  });
  expect(heavy).toEqual([]);
});

test('the zip of the whole site takes less than 6 MB', () => {
  expect(readFileSync(path.join(dist, 'whole-site.zip')).length).toBeLessThan(6_000_000);
});

describe('the font', () => {
  const styles = readFileSync(path.join(root, 'src/ui/fonts.css'), 'utf8');
  const ranges = [...styles.matchAll(/unicode-range:\s*([^;]+);/g)].map(([, range = '']) => range);

  test('has a glyph for every letter that its stylesheet promises', async () => {
    const file = await decompress(readFileSync(path.join(root, 'src/ui/fonts/literata.woff2')));
    const font = create(Buffer.from(file));
    if (font.isCollection) throw new Error('literata.woff2 contains several fonts.');
    const letters = charactersIn(ranges[0] ?? '');
    const missing = letters.filter((one) => !font.hasGlyphForCodePoint(one.codePointAt(0) ?? 0));
    expect(letters.length).toBeGreaterThan(100);
    expect(missing).toEqual([]);
  });

  test('is one file of less than 27 kB for four of five pages', () => {
    const [usual = ''] = builtFiles('_astro/literata.*.woff2');
    expect(usual).not.toBe('');
    expect(readFileSync(path.join(dist, usual)).length).toBeLessThan(27_000);
    const both = pages.filter(
      ({ html }) => (html.match(/@font-face\{font-family:Literata;/g) ?? []).length > 1,
    );
    expect(both.length / pages.length).toBeLessThan(0.2);
    expect(read('src/ui/fonts.css')).toContain('font-display: swap');
  });
});
