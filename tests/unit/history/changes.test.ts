import { describe, expect, test } from 'vitest';
import {
  changesAsAtom,
  changesAsJson,
  listChanges,
  type Change,
} from '../../../src/history/changes.ts';
import { corpus, versions, withdrawal } from '../../support/corpus.ts';

const titles = new Map([
  ['articles/a', 'Aftercare & more'],
  ['claims/c', 'Is it true? “<b>”'],
]);
const { versions: histories, withdrawn } = corpus({
  versions: [
    versions('articles/a', [
      {
        on: '2026-03-01',
        change: 'Makeup: 24 hours, not 12.',
        isSafety: true,
        hash: 'abcdefabcdef',
      },
      { on: '2026-01-01' },
    ]),
    versions('claims/c', [{ on: '2026-02-01' }]),
    versions('articles/gone', [{ on: '2026-01-01' }]),
  ],
  withdrawn: [withdrawal('articles/gone', { title: 'Gone', on: '2026-03-02' })],
});
const changes = listChanges(titles, histories, withdrawn);
const absolute = (address: string) => `https://site.example${address}`;
const publisher = { name: 'Site', author: 'Us & them' };

test('changes come newest first, withdrawals and versions together', () => {
  const order = changes.map(({ on, page, version }) => `${on} ${page} ${String(version)}`);
  expect(order).toEqual([
    '2026-03-02 articles/gone undefined',
    '2026-03-01 articles/a 2',
    '2026-02-01 claims/c 1',
    '2026-01-01 articles/a 1',
    '2026-01-01 articles/gone 1',
  ]);
  expect(changes[0]).toMatchObject({ title: 'Gone', isSafety: true });
  expect(changes[4]?.title).toBe('Gone');
});

test('two versions of one day stay in their order', () => {
  const day = versions('articles/a', [{ on: '2026-01-01' }, { on: '2026-01-01' }]);
  const { versions: both } = corpus({ versions: [day] });
  expect(listChanges(titles, both, new Map()).map(({ version }) => version)).toEqual([2, 1]);
});

test('the JSON says of each change what, when, how grave, and where', () => {
  const { changes: told } = JSON.parse(changesAsJson(changes, absolute)) as { changes: unknown[] };
  expect(told).toHaveLength(5);
  expect(told[1]).toEqual({
    page: 'articles/a',
    title: 'Aftercare & more',
    version: 2,
    on: '2026-03-01',
    change: 'Makeup: 24 hours, not 12.',
    isSafety: true,
    isWithdrawn: false,
    hash: 'abcdefabcdef',
    addresses: {
      page: 'https://site.example/articles/a/',
      embed: 'https://site.example/embed/v1/articles/a/',
      version: 'https://site.example/versions/articles/a/2/',
    },
  });
  expect(told[0]).toMatchObject({ isWithdrawn: true, page: 'articles/gone' });
});

describe('the Atom feed', () => {
  const feed = changesAsAtom(changes, publisher, absolute);
  const all = (pattern: RegExp) => [...feed.matchAll(pattern)].map((match) => match[1]);

  test('names itself, its author and the day of the newest change', () => {
    expect(feed).toContain(
      '<link rel="self" type="application/atom+xml" href="https://site.example/embed/changes.xml"/>',
    );
    expect(feed).toContain('<author><name>Us &amp; them</name></author>');
    expect(all(/<updated>(.*?)<\/updated>/g).slice(0, 2)).toEqual([
      '2026-03-02T00:00:00Z',
      '2026-03-02T00:00:00Z',
    ]);
  });

  test('has an id of its own for each entry', () => {
    const ids = all(/<entry>\n<id>(.*?)<\/id>/g);
    expect(ids).toEqual([
      'https://site.example/articles/gone/#withdrawn',
      'https://site.example/versions/articles/a/2/',
      'https://site.example/versions/claims/c/1/',
      'https://site.example/versions/articles/a/1/',
      'https://site.example/versions/articles/gone/1/',
    ]);
  });

  test('marks changes of safety facts in the title and by category', () => {
    expect(feed).toContain('<title>Safety: Aftercare &amp; more, version 2</title>');
    expect(all(/<category term="(.*?)"/g)).toEqual(['safety', 'safety']);
  });

  test('escapes markup in words', () => {
    expect(feed).toContain('Is it true? “&lt;b&gt;”, version 1');
  });

  test('is the same on any day, and stops at the newest two hundred', () => {
    expect(changesAsAtom(changes, publisher, absolute)).toBe(feed);
    const many = Array.from({ length: 300 }, (_, at): Change => ({
      page: 'articles/a',
      title: 'A',
      version: 300 - at,
      on: '2026-01-01',
      change: 'Words.',
      isSafety: false,
    }));
    const entries = changesAsAtom(many, publisher, absolute).match(/<entry>/g);
    expect(entries).toHaveLength(200);
  });
});
