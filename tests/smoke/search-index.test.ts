import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readEntries, type Answers, type Names } from '../../src/search/names.ts';
import { builtFiles, dist, readBuilt } from '../support/built.ts';
import { indexed } from '../support/site.ts';

const names = JSON.parse(readBuilt('search/names.json')) as Names;
const answers = JSON.parse(readBuilt('search/answers.json')) as Answers;
const entries = readEntries(names.groups, answers);
const bytesOf = (file: string): Buffer => readFileSync(path.join(dist, file));

/** The address of each page in Pagefind’s index, by Pagefind’s id. */
const texts = new Map(
  builtFiles('pagefind/fragment/*').map((file) => {
    const json = gunzipSync(bytesOf(file)).subarray('pagefind_dcd'.length).toString('utf8');
    return [file.replace(/^.*\/|\.\w+$/g, ''), (JSON.parse(json) as { url: string }).url];
  }),
);

test('the name and the indexed text of every concern, guide and claim lead to the same page', () => {
  const pages = indexed
    .map(({ address }) => address)
    .filter((address) => /^\/(?:concerns|articles|claims)\/./.test(address));
  const found = entries.filter(({ text }) => text !== undefined);
  const byAddress = new Map(found.map((entry) => [entry.address, entry.text ?? '']));
  expect(pages.length).toBeGreaterThan(20);
  expect(pages.filter((address) => texts.get(byAddress.get(address) ?? '') !== address)).toEqual(
    [],
  );
});

test('every name that search knows leads to a page of the site', () => {
  const known = new Set(indexed.map(({ address }) => address));
  const lost = entries.filter(({ address }) => !known.has(address.replace(/#.*$/, '')));
  expect(lost.map(({ address }) => address)).toEqual([]);
});

test('the file of names, synonyms and corrections takes at most 15 kB compressed', () => {
  expect(brotliCompressSync(bytesOf('search/names.json')).length).toBeLessThanOrEqual(15_000);
});

test('every piece of the search index takes at most 10 kB', () => {
  const pieces = builtFiles('pagefind/index/*');
  expect(pieces.length).toBeGreaterThan(0);
  expect(pieces.filter((file) => bytesOf(file).length > 10_000)).toEqual([]);
});

test('Pagefind’s own interface is not published, only its engine and the index', () => {
  expect(builtFiles('pagefind/*.{js,css}')).toEqual(['pagefind/pagefind.js']);
});
