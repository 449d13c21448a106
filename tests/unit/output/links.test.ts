import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findBrokenLinks, linksOf } from '../../../src/output/links.ts';
import { BuiltPage } from '../../../src/output/page.ts';

let dist = '';

beforeEach(() => {
  dist = mkdtempSync(path.join(tmpdir(), 'links-'));
});

afterEach(() => {
  rmSync(dist, { recursive: true, force: true });
});

/** @param pages HTML by file */
function messages(pages: Record<string, string>, base = '/'): string[] {
  const built = Object.entries(pages).map(([file, html]) => new BuiltPage(file, html));
  const links = new Map(built.map((page) => [page.address, linksOf(page)]));
  const findings = findBrokenLinks({ pages: links, base, dist, root: dist });
  return findings.map(({ file, message }) => `${file}  ${message}`);
}

test('links to pages, ids, files and other sites are accepted', () => {
  writeFileSync(path.join(dist, 'a.svg'), '<svg/>');
  const pages = {
    'index.html': '<p id="top"><a href="/b/#part">b</a> <a href="https://other.example/">o</a></p>',
    'b/index.html':
      '<h2 id="part"><a href="../#top">up</a> <a href="#part">p</a> <img src="/a.svg"></h2>',
  };
  expect(messages(pages)).toEqual([]);
});

test.each([
  ['<a href="/nowhere/">', /The link \/nowhere\/ leads nowhere/],
  ['<a href="/b/#gone">', /The link \/b\/#gone has no part "#gone"/],
  ['<a href="#gone">', /has no part "#gone"/],
  ['<img src="/gone.png">', /\/gone\.png leads nowhere/],
  ['<noscript><a href="/gone/">g</a></noscript>', /\/gone\/ leads nowhere/],
  ['<template><a href="/gone/">g</a></template>', /\/gone\/ leads nowhere/],
])('%s is a broken link', (html, expected) => {
  const found = messages({ 'index.html': html, 'b/index.html': '<p>b</p>' });
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(expected);
});

test('a link outside of the base path is broken', () => {
  const pages = {
    'index.html': '<a href="/skin/b/">b</a> <a href="/b/">b</a>',
    'b/index.html': '<p>b</p>',
  };
  expect(messages(pages, '/skin/')).toEqual([
    '/  The link /b/ is outside of the base path /skin/. Correct the address, or add the missing page or id.',
  ]);
});

test('a broken link that several pages have is one finding', () => {
  const pages = ['a', 'b', 'c'].map((name) => [`${name}/index.html`, '<a href="/gone/">g</a>']);
  const found = messages(Object.fromEntries(pages) as Record<string, string>);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(/The link is on 3 pages\./);
});
