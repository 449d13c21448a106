import { describe, expect, test } from 'vitest';
import { exists, hasBroken, pagesOf, withoutDrafts } from '../../../src/corpus/rule.ts';
import { findingsIn } from '../../../src/corpus/rules.ts';
import { article, claim, concern, corpus, sitePage, versions } from '../../support/corpus.ts';

const content = corpus({ claims: [claim('c', [])], broken: ['claims/d', 'articles/a'] });

test('an entry exists even if its fields are invalid', () => {
  expect(['c', 'd', 'e'].map((id) => exists(content, 'claims', id))).toEqual([true, true, false]);
  expect(exists(content, 'concerns', 'a')).toBe(false);
});

test('a collection is broken if one of its entries is', () => {
  expect(hasBroken(content, 'claims')).toBe(true);
  expect(hasBroken(content, 'tools', 'articles')).toBe(true);
  expect(hasBroken(content, 'tools', 'concerns')).toBe(false);
  expect(hasBroken(corpus({}), 'claims')).toBe(false);
});

test('removing drafts keeps the list of broken entries', () => {
  const drafts = corpus({
    articles: [article('a', 'A', { isDraft: true }), article('b', 'B')],
    concerns: [concern('k', { isDraft: true })],
    broken: ['articles/c'],
  });
  const ready = withoutDrafts(drafts);
  expect(pagesOf(ready).map(({ id }) => id)).toEqual(['b']);
  expect(exists(ready, 'articles', 'c')).toBe(true);
});

describe('a broken entry causes no second finding where it is used:', () => {
  const summary = 'It is so.';
  const names = (words: string) => [article('a', words, { summary })];
  const recorded = versions('articles/gone', [{}]);
  test.each([
    ['a claim', 'claims/c', { articles: names('So <Claim id="c">it</Claim> is.') }],
    ['a source', 'references/x', { articles: names('So it is <Cite id="x" />.') }],
    ['a term', 'glossary/t', { articles: names('A <Term id="t">t</Term>.') }],
    ['a concern', 'concerns/k', { articles: [article('a', 'A', { concerns: ['k'] })] }],
    ['a page with versions', 'articles/gone', { versions: [recorded] }],
    ['a notice of withdrawal', 'withdrawn/articles/gone', { versions: [recorded] }],
    ['the versions of a page', 'versions/articles/a', { articles: [article('a', 'A')] }],
    ['a page that may use a claim', 'tools/t', { claims: [claim('c', [])] }],
    ['a claim that is part of the hash of a page', 'claims/c', { articles: [article('a', 'A')] }],
  ])('%s', (_what, entry, parts) => {
    const found = (broken: string[]) =>
      findingsIn(corpus({ ...parts, broken })).map(({ rule }) => rule);
    const without = found([]);
    const left = found([entry]);
    expect(left.length).toBeLessThan(without.length);
    expect(left.filter((rule) => /-exists|is-defined|gone-|is-used/.test(rule))).toEqual([]);
  });
});

describe('a page about the site', () => {
  const found = (words: string, data = {}) => {
    const content = corpus({ pages: [sitePage('about', words, data)], terms: ['a word'] });
    return findingsIn(content).map(({ rule }) => rule);
  };
  const hard =
    'Notwithstanding considerable heterogeneity, investigators characterized postoperative ' +
    'dyspigmentation as comparatively uncommon throughout longitudinal observation.';

  test('needs no sources, no dates and no versions', () => {
    expect(found('<Section id="who" title="Who?">\n\nWe do.\n\n</Section>')).toEqual([]);
  });

  test.each([
    ['heading-order', '<Section id="who" title="Who?">\n\n#### We\n\n</Section>'],
    ['no-hype-words', '<Section id="who" title="A miracle">\n\nWe do.\n\n</Section>'],
    ['no-hype-words', '<Meaning of="Needling">A miracle.</Meaning>'],
    ['reading-grade-is-low', hard],
    ['link-text-is-descriptive', 'See [here](/x/).'],
    ['picture-has-alt', '![](/a.png)'],
    ['number-has-claim', 'It lasts 3 days.'],
    ['citation-ends-its-sentence', '<Cite id="x" /> says so.'],
    ['reference-exists', 'It is so <Cite id="x" />.'],
    ['claim-exists', 'It is <Claim id="c">so</Claim>.'],
    ['term-is-defined', 'It is <Term id="t">so</Term>.'],
    ['words-run-nothing', 'We are {1 + 1}.'],
  ])('keeps the rule %s', (rule, words) => {
    expect(found(words)).toContain(rule);
  });

  test('keeps the rules in its fields too', () => {
    const place = {
      id: 'html',
      label: 'HTML',
      ways: [],
      steps: ['Open it.', 'Paste it.', 'Save it.'],
      can: 'It is a miracle.',
      cannot: 'It does no more.',
    };
    expect(found('', { places: [place] })).toEqual(['no-hype-words']);
  });
});
