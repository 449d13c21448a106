import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findBrokenLinks } from '../../../src/output/links.ts';

let site = '';

beforeEach(() => {
  site = mkdtempSync(path.join(tmpdir(), 'links-'));
});

afterEach(() => {
  rmSync(site, { recursive: true, force: true });
});

function write(file: string, html: string): void {
  mkdirSync(path.dirname(path.join(site, file)), { recursive: true });
  writeFileSync(path.join(site, file), html);
}

const messages = async (base = '/') =>
  (await findBrokenLinks(site, base, site)).map(({ file, message }) => `${file}  ${message}`);

test('links to pages, parts, files and other sites are followed or left alone', async () => {
  write(
    'index.html',
    '<p id="top"><a href="/b/#part">b</a> <a href="https://other.example/">o</a>',
  );
  write(
    'b/index.html',
    '<h2 id="part"><a href="../#top">up</a> <a href="#part">p</a> <img src="/a.svg">',
  );
  write('a.svg', '<svg/>');
  expect(await messages()).toEqual([]);
});

test.each([
  ['<a href="/nowhere/">', /The link \/nowhere\/ leads nowhere/],
  ['<a href="/b/#gone">', /The link \/b\/#gone has no part "#gone"/],
  ['<a href="#gone">', /has no part "#gone"/],
  ['<img src="/gone.png">', /\/gone\.png leads nowhere/],
])('%s is broken', async (html, expected) => {
  write('index.html', html);
  write('b/index.html', '<p>b');
  const found = await messages();
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(expected);
});

test('below a base path, a link from the root is broken', async () => {
  write('index.html', '<a href="/skin/b/">b</a> <a href="/b/">b</a>');
  write('b/index.html', '<p>b');
  expect(await messages('/skin/')).toEqual([
    '/  The link /b/ leaves the site’s base path /skin/. Correct the address or add what it names.',
  ]);
});

test('a link broken on many pages is one finding', async () => {
  for (const name of ['a', 'b', 'c']) write(`${name}/index.html`, '<a href="/gone/">');
  const found = await messages();
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(/It stands on 3 pages\./);
});
