import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { dist, filesOf } from '../support/paths.ts';
import { pages, wrongOn } from '../support/site.ts';

const shared = pages.filter(({ address }) =>
  /^\/(articles|concerns|tools|claims)\/[^/]+\/$/.test(address),
);
const sizeOf = (file: string): string => {
  const bytes = readFileSync(file);
  const isPng = bytes.subarray(1, 4).toString() === 'PNG';
  return isPng ? `${String(bytes.readUInt32BE(16))}×${String(bytes.readUInt32BE(20))}` : 'no PNG';
};

test('every guide, concern and claim has a picture for shared links, as large as it says', () => {
  const wrong = wrongOn(shared, ({ document }) => {
    const of = (name: string) =>
      document.querySelector(`meta[property="og:image${name}"]`)?.getAttribute('content') ?? '';
    const file = path.join(dist, new URL(of('')).pathname);
    if (!existsSync(file)) return `${of('')} is not there`;
    if (`${of(':width')}×${of(':height')}` !== sizeOf(file)) return `is ${sizeOf(file)}`;
    return of(':alt').length < 10 && 'has no words for it';
  });
  expect(wrong).toEqual([]);
});

test('pictures are small, of the usual size, and all in use', () => {
  const files = filesOf('dist/og/**/*.png');
  expect(files.length).toBeGreaterThan(20);
  expect(files.filter((file) => sizeOf(file) !== '1200×630')).toEqual([]);
  expect(files.filter((file) => readFileSync(file).length > 60_000)).toEqual([]);
  const used = shared.map(({ html }) => /og:image" content="[^"]*?(\/og\/[^"]*)"/.exec(html)?.[1]);
  expect(files.filter((file) => !used.includes(file.slice('dist'.length)))).toEqual([]);
});
