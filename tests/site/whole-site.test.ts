/** The zip of the whole site, which works without a server. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { addresses, dist } from '../support/built.ts';

const files = unzipSync(readFileSync(path.join(dist, 'whole-site.zip')));
const names = Object.keys(files);
const pages = names
  .filter((name) => name.endsWith('.html'))
  .map((name) => ({ name, html: strFromU8(files[name] ?? new Uint8Array()) }));

test('the zip contains every page that needs no server, and its license', () => {
  const left = /^\/(?:search|versions|embed|offline|404)/;
  expect(pages).toHaveLength(addresses.filter((address) => !left.test(address)).length);
  const some = ['index', 'articles/aftercare/index', 'tools/recovery-guide/index', 'a-z/index'];
  const expected = ['LICENSE.txt', ...some.map((page) => `${page}.html`)];
  expect(names).toEqual(expect.arrayContaining(expected.map((file) => `whole-site/${file}`)));
  expect(names.filter((name) => /\/(?:search|oembed|versions|og)\//.test(name))).toEqual([]);
});

test('every address in the zip leads to one of its files, or to another site', () => {
  const known = new Set(names);
  const wrong = pages.flatMap(({ name, html }) => {
    const attributes = parse(html)
      .querySelectorAll('[href], [src], [action]')
      .flatMap((one) => ['href', 'src', 'action'].map((key) => one.getAttribute(key) ?? ''));
    const styles = [...html.matchAll(/url\(["']?([^"')]+)/g)].map(([, one = '']) => one);
    return [...attributes, ...styles]
      .filter((one) => one !== '' && !/^(?:https?:|mailto:|tel:|data:|#)/.test(one))
      .map((one) => path.posix.join(path.posix.dirname(name), one.replace(/[?#].*/, '')))
      .filter((target) => !known.has(target))
      .map((target) => `${name}: ${target}`);
  });
  expect(wrong).toEqual([]);
});
