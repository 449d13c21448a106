import { expect, test } from 'vitest';
import { listedIn, listPages, listWithdrawn, pathsOf } from '../../../src/corpus/page-list.ts';
import { article, claim, concern, corpus, versions, withdrawal } from '../../support/corpus.ts';

const content = corpus({
  articles: [article('a', 'A', { summary: 'Short.' })],
  concerns: [concern('k')],
  claims: [claim('c', [], { statement: 'Needles hurt.' })],
  versions: [
    versions('articles/a', [{ version: 12 }, { version: 1 }]),
    versions('articles/gone', [{ version: 1 }]),
  ],
  withdrawn: [withdrawal('articles/gone', { title: 'Gone', reason: 'It was wrong.' })],
});

test('all pages are listed in the order of the site, with claims as questions', () => {
  expect(listPages(content).map(({ page, title }) => [page, title])).toEqual([
    ['concerns/k', 'Concern k'],
    ['articles/a', 'Page a'],
    ['claims/c', 'Is it true? “Needles hurt.”'],
  ]);
});

test('a listed page has its entry and its description', () => {
  const [, guide] = listPages(content);
  expect(guide?.entry).toBe(content.articles.get('a'));
  expect(guide).toMatchObject({ collection: 'articles', id: 'a', summary: 'Short.' });
  expect(guide?.isReviewed).toBe(false);
});

test('a page with a review by a clinician is listed as reviewed', () => {
  const review = { by: 'A', role: 'B', reviewedOn: '2026-01-01', version: '1' };
  const [page] = listPages(corpus({ articles: [article('a', 'A', { review })] }));
  expect(page?.isReviewed).toBe(true);
});

test('a withdrawn page is listed with the reason of its withdrawal as summary', () => {
  expect(listWithdrawn(content.withdrawn)).toEqual([
    {
      page: 'articles/gone',
      title: 'Gone',
      description: 'This page was withdrawn. It was wrong.',
      summary: 'It was wrong.',
      reason: 'It was wrong.',
      instead: '/',
      on: '2026-02-01',
      checkedOn: '2026-02-01',
      isReviewed: false,
    },
  ]);
});

test('empty content has no pages', () => {
  expect(listPages(corpus({}))).toEqual([]);
  expect(listWithdrawn(new Map())).toEqual([]);
});

test('getStaticPaths gets one path for each page of a collection', () => {
  expect(pathsOf(content.articles)).toEqual([
    { params: { slug: 'a' }, props: { page: content.articles.get('a') } },
  ]);
});

test.each(['/', '/skin/'])('search engines may list current pages only (base path %s)', (base) => {
  const isListed = listedIn(content, base);
  const listed = [
    '',
    'articles/a/',
    'articles/gone/',
    'embed/',
    'embed/v1/articles/a/',
    'embed/v1/articles/gone/',
    'offline/',
    'versions/',
    'versions/articles/a/1/',
    'versions/articles/a/12/',
    'versions/articles/gone/1/',
  ].filter((page) => isListed(`https://site.example${base}${page}`));
  expect(listed).toEqual(['', 'articles/a/', 'embed/', 'versions/articles/a/12/']);
});
