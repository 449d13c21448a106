import { brotliCompressSync, gunzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readEntries, type Answers, type Names } from '../../src/search/names.ts';
import { filesOf, read } from '../support/paths.ts';
import { indexed } from '../support/site.ts';

const names = JSON.parse(read('dist/search/names.json')) as Names;
const answers = JSON.parse(read('dist/search/answers.json')) as Answers;
const entries = readEntries(names.groups, answers);
const packed = (file: string): number => brotliCompressSync(readFileSync(file)).length;

/** Address by the id of its text, as Pagefind wrote it. */
const texts = new Map(
  filesOf('dist/pagefind/fragment/*').map((file) => {
    const json = gunzipSync(readFileSync(file)).subarray('pagefind_dcd'.length).toString('utf8');
    return [file.replace(/^.*\/|\.\w+$/g, ''), (JSON.parse(json) as { url: string }).url];
  }),
);

test('every concern, guide and claim has a name and a text, and both mean the same page', () => {
  const pages = indexed
    .map(({ address }) => address)
    .filter((address) => /^\/(?:concerns|articles|claims)\/./.test(address));
  const found = entries.filter(({ text }) => text !== undefined);
  const byAddress = new Map(found.map((entry) => [entry.address, entry.text ?? '']));
  expect(pages.length).toBeGreaterThan(100);
  expect(pages.filter((address) => texts.get(byAddress.get(address) ?? '') !== address)).toEqual(
    [],
  );
});

test('every name leads to a page of the site', () => {
  const known = new Set(indexed.map(({ address }) => address));
  const lost = entries.filter(({ address }) => !known.has(address.replace(/#.*$/, '')));
  expect(lost.map(({ address }) => address)).toEqual([]);
});

test('names, synonyms and what corrects typos weigh at most 15 kB', () => {
  expect(packed('dist/search/names.json')).toBeLessThanOrEqual(15_000);
});

test('no piece of the index weighs more than 10 kB', () => {
  const heavy = filesOf('dist/pagefind/index/*').filter(
    (file) => readFileSync(file).length > 10_000,
  );
  expect(heavy).toEqual([]);
});

test('of Pagefind, the engine and the index are published, and nothing else', () => {
  const extra = filesOf('dist/pagefind/*.{js,css}').filter(
    (file) => !file.endsWith('/pagefind.js'),
  );
  expect(extra).toEqual([]);
});
