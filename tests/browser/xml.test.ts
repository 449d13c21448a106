/** Feeds, sitemaps and drawings as other programs read them: strictly. */
import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { dist, filesOf, read } from '../support/paths.ts';
import { existsSync } from 'node:fs';
import path from 'node:path';

const { visit } = useBrowser();

interface Feed {
  head: Record<string, number>;
  ids: string[];
  incomplete: string[];
  days: string[];
}

test('every XML file and drawing is well-formed', async () => {
  const page = await visit('/404.html', { bypassCSP: true });
  const files = filesOf('dist/**/*.{xml,svg}');
  expect(files.length).toBeGreaterThan(3);
  for (const file of files) {
    const problem = await page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, 'application/xml');
      return parsed.querySelector('parsererror')?.textContent ?? '';
    }, read(file));
    expect(problem, file).toBe('');
  }
});

/** What RFC 4287 asks of a feed and of its entries; runs in the page. */
function feedIn(text: string): Feed {
  const parsed = new DOMParser().parseFromString(text, 'application/xml');
  const children = (of: Element, name: string) =>
    [...of.children].filter(({ localName, namespaceURI }) => {
      return localName === name && namespaceURI === 'http://www.w3.org/2005/Atom';
    });
  const root = parsed.documentElement;
  const once = (of: Element, names: string[]) =>
    names.every((name) => children(of, name).length === 1);
  const entries = children(root, 'entry');
  return {
    head: Object.fromEntries(
      ['id', 'title', 'updated', 'author'].map((name) => [name, children(root, name).length]),
    ),
    ids: entries.flatMap((entry) => children(entry, 'id').map(({ textContent }) => textContent)),
    incomplete: entries
      .filter((entry) => !once(entry, ['id', 'title', 'updated']))
      .map((entry) => entry.outerHTML.slice(0, 80)),
    days: [...parsed.getElementsByTagName('updated')].map(({ textContent }) => textContent),
  };
}

test('the feed of changes is a sound Atom feed', async () => {
  const page = await visit('/404.html', { bypassCSP: true });
  const { head, ids, incomplete, days } = await page.evaluate(
    feedIn,
    read('dist/embed/changes.xml'),
  );
  expect(head).toEqual({ id: 1, title: 1, updated: 1, author: 1 });
  expect(incomplete).toEqual([]);
  expect(ids.length).toBeGreaterThan(150);
  expect(new Set(ids).size).toBe(ids.length);
  expect(days.filter((day) => !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(day))).toEqual([]);
});

test('the sitemap names every page once, all of them there', async () => {
  const page = await visit('/404.html', { bypassCSP: true });
  const places = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'application/xml');
    return [...parsed.getElementsByTagName('loc')].map(({ textContent }) => textContent);
  }, read('dist/sitemap-0.xml'));
  expect(places.length).toBeGreaterThan(160);
  expect(new Set(places).size).toBe(places.length);
  const missing = places.filter(
    (place) => !existsSync(path.join(dist, new URL(place).pathname, 'index.html')),
  );
  expect(missing).toEqual([]);
  expect(places.filter((place) => /\/(?:offline|embed\/v1|404)/.test(place))).toEqual([]);
});
