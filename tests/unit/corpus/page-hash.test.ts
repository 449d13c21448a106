import { describe, expect, test } from 'vitest';
import { hashClaim, publishedPages } from '../../../src/corpus/page-hash.ts';
import { article, claim, concern, corpus } from '../../support/corpus.ts';

type Data = NonNullable<Parameters<typeof article>[2]>;

const words = [
  '---',
  'title: A',
  '---',
  '',
  '## How long?',
  '',
  'Wait <Claim id="c">a day</Claim>.',
].join('\n');
const oneDay = { quantity: { max: 24, unit: 'hours' as const } };

/** The hash of a page with these words, fields and claim. */
function hashOf(text: string, data: Data = {}, claimed: Parameters<typeof claim>[2] = oneDay) {
  const pages = publishedPages(
    corpus({ articles: [article('a', text, data)], claims: [claim('c', ['x'], claimed)] }),
  );
  return pages.find(({ page }) => page === 'articles/a')?.hash;
}

const usual = hashOf(words);

test('the hash of a page is twelve hex digits and does not vary', () => {
  expect(usual).toMatch(/^[0-9a-f]{12}$/);
  expect(hashOf(words)).toBe(usual);
});

describe('the hash of a page ignores', () => {
  const glance = { atAGlance: [{ label: 'Wait', claim: 'c' }] };
  test.each([
    ['Windows line endings', hashOf(words.replaceAll('\n', '\r\n'))],
    ['line breaks in a paragraph', hashOf(words.replace('Wait <', 'Wait\n  <'))],
    ['empty lines at the end', hashOf(`${words}\n\n`)],
    ['comments', hashOf(words.replace('Wait', '{/* Ask again\nin May. */}Wait'))],
    ['the text of the fields', hashOf(words.replace('title: A', 'title: A\ndueOn: 2030-01-01'))],
    ['words for search', hashOf(words, { searchWords: ['ouch'], alsoAsked: ['Why?'] })],
    [
      'sections that clinics may hide',
      hashOf(words, { mayHide: [{ section: 'how-long', formerIds: ['how-many-days'] }] }),
    ],
    ['other names', hashOf(words, { alsoCalled: ['downtime'] })],
    ['dates', hashOf(words, { writtenOn: '2020-01-01', checkedOn: '2030-01-01' })],
    ['the sources of a claim', hashOf(words, {}, { ...oneDay, evidence: [] })],
    ['the explanation of a claim', hashOf(words, {}, { ...oneDay, explanation: 'So.' })],
  ])('%s', (_change, hash) => {
    expect(hash).toBe(usual);
  });

  test('alarms, which only search reads', () => {
    const alarms: Data['alarms'] = [
      { level: 'now', title: 'T', says: 'S', claims: [], signs: ['pus'] },
    ];
    expect(hashOf(words, { ...glance, alarms })).toBe(hashOf(words, glance));
  });
});

describe('the hash of a page changes with', () => {
  test.each([
    ['the title', hashOf(words, { title: 'Another' })],
    ['the summary', hashOf(words, { summary: 'It is long.' })],
    ['a line at a glance', hashOf(words, { atAGlance: [{ label: 'Wait', claim: 'c' }] })],
    ['a next step', hashOf(words, { nextSteps: [{ label: 'Read', to: '/a/' }] })],
    ['a word', hashOf(words.replace('a day', 'two days'))],
    ['a heading', hashOf(words.replace('How long', 'How short'))],
    ['a cell of a table', hashOf(`${words}\n\n| a |\n| - |\n| b |`)],
    ['a paragraph that is split', hashOf(words.replace('Wait ', 'Wait\n\n'))],
    ['a source', hashOf(words.replace('</Claim>', '</Claim> <Cite id="x" />'))],
    ['the title of a card', hashOf(`${words}\n\n<Care level="now" title="T">W</Care>`)],
    ['the figure of a claim', hashOf(words, {}, { quantity: { max: 12, unit: 'hours' } })],
    ['the unit of a claim', hashOf(words, {}, { quantity: { max: 24, unit: 'days' } })],
    ['the verdict of a claim', hashOf(words, {}, { ...oneDay, verdict: 'unsafe' })],
    ['the certainty of a claim', hashOf(words, {}, { ...oneDay, certainty: 'high' })],
    ['the frequency of a claim', hashOf(words, {}, { ...oneDay, frequency: { count: 1, of: 9 } })],
  ])('%s', (_change, hash) => {
    expect(hash).toMatch(/^[0-9a-f]{12}$/);
    expect(hash).not.toBe(usual);
  });

  test('the explanation of a claim in a Verdict', () => {
    const box = '<Verdict id="c" />';
    expect(hashOf(box, {}, { ...oneDay, explanation: 'So it is.' })).not.toBe(hashOf(box));
  });

  test('the statement of a claim in WaitingTimes', () => {
    const table = '<WaitingTimes claims="c" />';
    const changed = { ...oneDay, statement: 'A week is more careful.' };
    expect(hashOf(table, {}, changed)).not.toBe(hashOf(table));
  });

  test('the answer of a claim that only atAGlance names', () => {
    const glance = { atAGlance: [{ label: 'Wait', claim: 'c' }] };
    expect(hashOf('A', glance, { ...oneDay, verdict: 'unsafe' })).not.toBe(hashOf('A', glance));
  });
});

describe('the hash of a claim', () => {
  const { data } = claim('c', ['x'], { limits: 'Few people.' });
  const before = hashClaim(data);

  test.each([
    ['statement', { statement: 'Something else can be checked.' }],
    ['verdict', { verdict: 'unsafe' as const }],
    ['certainty', { certainty: 'high' as const }],
    ['explanation', { explanation: 'Somebody has looked.' }],
    ['quantity', { quantity: { max: 2, unit: 'mm' as const } }],
    ['limits', { limits: 'Many people.' }],
    ['evidence', { evidence: [{ reference: 'x', relation: 'contradicts' as const }] }],
  ])('changes with its %s', (_field, change) => {
    expect(hashClaim({ ...data, ...change })).not.toBe(before);
  });

  test('ignores its date, concerns and standsAlone', () => {
    const filed = { checkedOn: '2030-01-01', concerns: ['k'], standsAlone: 'People ask.' };
    expect(hashClaim({ ...data, ...filed })).toBe(before);
  });
});

test('concerns, guides and claims are all published, each on its first day', () => {
  const parts = {
    articles: [article('a', 'A')],
    concerns: [concern('k')],
    claims: [claim('c', [])],
  };
  const pages = publishedPages(corpus(parts)).map(({ page, firstOn }) => [page, firstOn]);
  expect(pages).toEqual([
    ['concerns/k', '2026-01-01'],
    ['articles/a', '2026-01-01'],
    ['claims/c', '2026-01-01'],
  ]);
});
