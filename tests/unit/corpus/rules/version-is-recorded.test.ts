import { expect, test } from 'vitest';
import { publishedPages } from '../../../../src/corpus/page-hash.ts';
import { versionIsRecorded } from '../../../../src/corpus/rules/version-is-recorded.ts';
import { article, claim, corpus, versions } from '../../../support/corpus.ts';

const page = article('a', 'Words.');
const hash = publishedPages(corpus({ articles: [page] }))[0]?.hash ?? '';
const say = (parts: Parameters<typeof corpus>[0]) => versionIsRecorded(corpus(parts));

test('a page with the hash of its newest version is accepted', () => {
  const history = versions('articles/a', [{ hash }, { hash: 'ffffffffffff' }]);
  expect(say({ articles: [page], versions: [history] })).toEqual([]);
});

test('a finding on changed words names the file and the command that records them', () => {
  const history = versions('articles/a', [{ hash: 'ffffffffffff' }, { hash }]);
  const [finding, ...others] = say({ articles: [page], versions: [history] });
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ file: 'content/articles/a.mdx', line: 1 });
  expect(finding?.message).toMatch(
    /changed since version 2\. Run: npm run record -- articles\/a "What changed\." Add --safety/,
  );
});

test('a changed claim changes the pages that show it', () => {
  const shows = article('b', '<Claim id="c">b</Claim>');
  const before = claim('c', []);
  const recorded = publishedPages(corpus({ articles: [shows], claims: [before] })).map((one) =>
    versions(one.page, [{ hash: one.hash }]),
  );
  expect(say({ articles: [shows], claims: [before], versions: recorded })).toEqual([]);
  const after = claim('c', [], { verdict: 'unsafe' });
  const findings = say({ articles: [shows], claims: [after], versions: recorded });
  expect(findings.map(({ file }) => file)).toEqual([
    'content/articles/b.mdx',
    'content/claims/c.yaml',
  ]);
});

test('a finding on a page without versions names the command for the first one', () => {
  const [finding] = say({ articles: [page] });
  expect(finding?.message).toBe(
    'The page has no version. Run: npm run record -- articles/a "First published."',
  );
});
