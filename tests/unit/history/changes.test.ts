import { expect, test } from 'vitest';
import { changesAsJson, listChanges } from '../../../src/history/changes.ts';
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

test('withdrawals and versions are one list, newest first', () => {
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

test('two versions of one day are listed newest first', () => {
  const day = versions('articles/a', [{ on: '2026-01-01' }, { on: '2026-01-01' }]);
  const { versions: both } = corpus({ versions: [day] });
  expect(listChanges(titles, both, new Map()).map(({ version }) => version)).toEqual([2, 1]);
});

test('the JSON says what changed, when, where, and whether a safety fact did', () => {
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
