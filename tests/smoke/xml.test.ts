/** Feeds, sitemaps and drawings, parsed as strictly as other programs do. */
import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { addresses, builtFiles, readBuilt } from '../support/built.ts';

const { visit } = useBrowser();

interface Feed {
  head: Record<string, number>;
  ids: string[];
  incomplete: string[];
  days: string[];
}

test('every XML file and drawing is well-formed', async () => {
  const page = await visit('/404.html', { bypassCSP: true });
  const files = builtFiles('**/*.{xml,svg}').map((file) => ({ file, text: readBuilt(file) }));
  const wrong = await page.evaluate(
    (all) =>
      all.flatMap(({ file, text }) => {
        const parsed = new DOMParser().parseFromString(text, 'application/xml');
        const problem = parsed.querySelector('parsererror')?.textContent;
        return problem === undefined ? [] : [`${file}: ${problem}`];
      }),
    files,
  );
  expect(files.length).toBeGreaterThan(3);
  expect(wrong).toEqual([]);
});

/** The parts that RFC 4287 requires of a feed and its entries. Runs in the page. */
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

test('the feed of changes is a valid Atom feed with a different id for each entry', async () => {
  const page = await visit('/404.html', { bypassCSP: true });
  const { head, ids, incomplete, days } = await page.evaluate(
    feedIn,
    readBuilt('embed/changes.xml'),
  );
  expect(head).toEqual({ id: 1, title: 1, updated: 1, author: 1 });
  expect(incomplete).toEqual([]);
  expect(ids.length).toBeGreaterThan(20);
  expect(new Set(ids).size).toBe(ids.length);
  expect(days.filter((day) => !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(day))).toEqual([]);
});

test('the sitemap names every page once, and only pages that exist', async () => {
  const page = await visit('/404.html', { bypassCSP: true });
  const places = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'application/xml');
    return [...parsed.getElementsByTagName('loc')].map(({ textContent }) => textContent);
  }, readBuilt('sitemap-0.xml'));
  expect(places.length).toBeGreaterThan(20);
  expect(new Set(places).size).toBe(places.length);
  const missing = places.filter((place) => !addresses.includes(new URL(place).pathname));
  expect(missing).toEqual([]);
  expect(places.filter((place) => /\/(?:offline|embed\/v1|404)/.test(place))).toEqual([]);
});
