import { expect, test } from 'vitest';
import { origin, useBrowser } from '../support/browser.ts';

const { visit } = useBrowser();

test('the feed of changes is well-formed Atom, and its newest entry leads to a page', async () => {
  const page = await visit('/updates/', { bypassCSP: true });
  const feed = await page.evaluate(async () => {
    const answer = await fetch('/embed/changes.xml');
    const tree = new DOMParser().parseFromString(await answer.text(), 'application/xml');
    const textsOf = (name: string) =>
      [...tree.getElementsByTagName(name)].map(({ textContent }) => textContent);
    return {
      root: `${tree.documentElement.namespaceURI ?? ''} ${tree.documentElement.localName}`,
      entries: tree.getElementsByTagName('entry').length,
      ids: textsOf('id'),
      days: textsOf('updated'),
    };
  });
  expect(feed.root).toBe('http://www.w3.org/2005/Atom feed');
  expect(feed.entries).toBeGreaterThan(50);
  expect(new Set(feed.ids).size).toBe(feed.entries + 1);
  expect(feed.days.filter((day) => !/^\d{4}-\d\d-\d\dT00:00:00Z$/.test(day))).toEqual([]);
  const [, newest = ''] = feed.ids;
  const answer = await page.goto(origin() + new URL(newest).pathname);
  expect(answer?.status()).toBe(200);
});

test('a printed page has the address where its version can be checked', async () => {
  const page = await visit('/articles/aftercare/');
  await page.emulateMedia({ media: 'print' });
  const shown = await page
    .locator('main [data-address]')
    .evaluate((link) => getComputedStyle(link, '::after').content);
  await page.emulateMedia({ media: 'screen' });
  expect(shown).toMatch(/https?:\/\/\S+\/versions\/articles\/aftercare\/\d+\//);
});
