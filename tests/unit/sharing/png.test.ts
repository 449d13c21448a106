import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { encodePng } from '../../../src/sharing/png.ts';
import { FileCache } from '../../../src/lib/file-cache.ts';

const root = mkdtempSync(path.join(tmpdir(), 'png-'));
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(root, 'cache-'));
});

const drawing = (color: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 4" width="8" height="4"><rect width="8" height="4" fill="${color}"/></svg>`;
const encode = (color: string) => encodePng(drawing(color), new FileCache(folder));
const fileOf = (): string => path.join(folder, readdirSync(folder)[0] ?? '');

test('a drawing becomes a PNG of its own size', async () => {
  const { format, width, height } = await sharp(await encode('red')).metadata();
  expect([format, width, height]).toEqual(['png', 8, 4]);
});

test('the same drawing is encoded once', async () => {
  const png = await encode('red');
  // Returns the content of the cache unchanged.
  const key = path.basename(fileOf());
  new FileCache(folder).set(key, Buffer.from('from the cache'));
  expect(Buffer.from(await encode('red')).toString()).toBe('from the cache');
  rmSync(fileOf());
  expect(await encode('red')).toEqual(png);
});

test('different drawings become different pictures', async () => {
  expect(await encode('red')).not.toEqual(await encode('blue'));
  expect(readdirSync(folder)).toHaveLength(2);
});

test('a damaged file in the cache is replaced', async () => {
  const png = await encode('red');
  const whole = readFileSync(fileOf());
  for (const damaged of [Buffer.alloc(0), whole.subarray(0, 40), Buffer.from('no picture')]) {
    writeFileSync(fileOf(), damaged);
    expect(await encode('red')).toEqual(png);
    expect(readFileSync(fileOf())).toEqual(whole);
  }
});

test('a drawing that is not SVG is an error, and nothing is cached', async () => {
  await expect(encodePng('<svg', new FileCache(folder))).rejects.toThrow();
  await expect(encodePng('', new FileCache(folder))).rejects.toThrow();
  expect(readdirSync(folder)).toEqual([]);
});
