import { describe, expect, test } from 'vitest';
import type { Change } from '../../../src/history/changes.ts';
import { changesAsAtom, changesAsRss } from '../../../src/history/feeds.ts';

const change: Change = {
  page: 'articles/a',
  title: 'A & B',
  version: 2,
  on: '2026-11-21',
  change: 'Says <b>.',
  isSafety: true,
};
const gone: Change = {
  page: 'articles/gone',
  title: 'Gone',
  on: '2026-11-22',
  change: 'It was wrong.',
  isSafety: true,
};
const first: Change = { ...change, version: 1, on: '2026-01-01', isSafety: false };
const changes = [gone, change, first];
const publisher = { name: 'Site', author: 'Us & them', description: 'Words', language: 'en-US' };
const absolute = (address: string) => `https://site.example${address}`;

describe('the Atom feed', () => {
  const feed = changesAsAtom(changes, publisher, absolute);
  const all = (pattern: RegExp) => [...feed.matchAll(pattern)].map((match) => match[1]);

  test('names itself, its author and the day of the newest change', () => {
    expect(feed).toContain(
      '<link rel="self" type="application/atom+xml" href="https://site.example/embed/changes.xml"/>',
    );
    expect(feed).toContain('<author><name>Us &amp; them</name></author>');
    expect(all(/<updated>(.*?)<\/updated>/g)).toEqual([
      '2026-11-22T00:00:00Z',
      '2026-11-22T00:00:00Z',
      '2026-11-21T00:00:00Z',
      '2026-01-01T00:00:00Z',
    ]);
  });

  test('gives each entry an id of its own', () => {
    expect(all(/<entry>\n<id>(.*?)<\/id>/g)).toEqual([
      'https://site.example/articles/gone/#withdrawn',
      'https://site.example/versions/articles/a/2/',
      'https://site.example/versions/articles/a/1/',
    ]);
  });

  test('marks changes of safety facts in the title and by category', () => {
    expect(feed).toContain('<title>Safety: A &amp; B, version 2</title>');
    expect(feed).toContain('<title>A &amp; B, version 1</title>');
    expect(all(/<category term="(.*?)"/g)).toEqual(['safety', 'safety']);
  });

  test('escapes markup in the text of a change', () => {
    expect(feed).toContain('<summary>Says &lt;b&gt;.</summary>');
  });

  test('has only the newest 200 changes', () => {
    const many = Array.from({ length: 300 }, (_, at) => ({ ...change, version: 300 - at }));
    const long = changesAsAtom(many, publisher, absolute);
    expect(long.match(/<entry>/g)).toHaveLength(200);
    expect(long).toContain('/versions/articles/a/300/');
  });
});

test('the RSS feed says what changed, when, where, and whether a safety fact did', () => {
  const rss = changesAsRss([change], publisher, absolute, '/updates/feed.rss');
  expect(rss).toContain('<title>Safety: A &amp; B, version 2</title>');
  expect(rss).toContain('<pubDate>Sat, 21 Nov 2026 00:00:00 GMT</pubDate>');
  expect(rss).toContain('<description>Says &lt;b&gt;.</description>');
  expect(rss).toContain('<link>https://site.example/versions/articles/a/2/</link>');
  expect(rss).toContain('<category>A safety fact changed</category>');
});
