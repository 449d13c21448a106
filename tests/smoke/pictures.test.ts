import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { builtFiles, dist } from '../support/built.ts';
import { embeddable, wrongOn } from '../support/site.ts';

/** @param file relative to the build */
const sizeOf = (file: string): string => {
  const bytes = readFileSync(path.join(dist, file));
  const isPng = bytes.subarray(1, 4).toString() === 'PNG';
  return isPng ? `${String(bytes.readUInt32BE(16))}×${String(bytes.readUInt32BE(20))}` : 'no PNG';
};

test('every guide, concern, tool and claim names a picture for shared links and its real size', () => {
  expect(embeddable.length).toBeGreaterThan(20);
  const wrong = wrongOn(embeddable, ({ document }) => {
    const of = (name: string) =>
      document.querySelector(`meta[property="og:image${name}"]`)?.getAttribute('content') ?? '';
    const file = new URL(of('')).pathname;
    if (!existsSync(path.join(dist, file))) return `${of('')} does not exist`;
    if (`${of(':width')}×${of(':height')}` !== sizeOf(file)) return `it is ${sizeOf(file)}`;
    return of(':alt').length < 10 && 'the picture has no description';
  });
  expect(wrong).toEqual([]);
});

test('pictures for shared links have 1200 × 630 pixels, at most 60 kB, and a page that uses them', () => {
  const files = builtFiles('og/**/*.png');
  expect(files.length).toBeGreaterThan(5);
  expect(files.filter((file) => sizeOf(file) !== '1200×630')).toEqual([]);
  expect(files.filter((file) => readFileSync(path.join(dist, file)).length > 60_000)).toEqual([]);
  const used = embeddable.map(
    ({ html }) => /og:image" content="[^"]*?\/(og\/[^"]*)"/.exec(html)?.[1],
  );
  expect(files.filter((file) => !used.includes(file))).toEqual([]);
});
