import { expect, test } from 'vitest';
import { changesAsRss } from '../../../src/history/rss.ts';

test('RSS names what changed, when, and for whom it matters', () => {
  const change = {
    page: 'articles/a',
    title: 'A & B',
    version: 2,
    on: '2026-11-21',
    change: 'Says <b>.',
  };
  const publisher = { name: 'Site', description: 'Words', language: 'en-US' };
  const absolute = (address: string) => `https://site.example${address}`;
  const rss = changesAsRss(
    [{ ...change, isSafety: true }],
    publisher,
    absolute,
    '/updates/feed.rss',
  );
  expect(rss).toContain('<title>Safety: A &amp; B, version 2</title>');
  expect(rss).toContain('<pubDate>Sat, 21 Nov 2026 00:00:00 GMT</pubDate>');
  expect(rss).toContain('<description>Says &lt;b&gt;.</description>');
  expect(rss).toContain('<link>https://site.example/versions/articles/a/2/</link>');
});
