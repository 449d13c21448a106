/** The whole site in one zip: every page has its place in it, and nothing in it needs a server. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { dist } from '../support/paths.ts';

const files = unzipSync(readFileSync(path.join(dist, 'whole-site.zip')));
const names = Object.keys(files);
const pages = names
  .filter((name) => name.endsWith('.html'))
  .map((name) => ({ name, html: strFromU8(files[name] ?? new Uint8Array()) }));

test('it holds every page of words, and stays small', () => {
  expect(pages.length).toBeGreaterThan(165);
  for (const part of [
    'index',
    'articles/aftercare/index',
    'tools/recovery-guide/index',
    'a-z/index',
  ]) {
    expect(names).toContain(`whole-site/${part}.html`);
  }
  expect(names).toContain('whole-site/LICENSE.txt');
  expect(names.filter((name) => /\/(?:search|oembed|versions|og)\//.test(name))).toEqual([]);
  expect(readFileSync(path.join(dist, 'whole-site.zip')).length).toBeLessThan(6_000_000);
});

test('every address in it leads to a file of it, or to another site', () => {
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
