import { expect, test } from 'vitest';
import { goneIsWithdrawn } from '../../../../src/corpus/rules/gone-is-withdrawn.ts';
import { article, corpus, versions, withdrawal } from '../../../support/corpus.ts';

const history = versions('articles/a', [{}]);
const notice = withdrawal('articles/a');
const say = (parts: Parameters<typeof corpus>[0]) =>
  goneIsWithdrawn(corpus(parts)).map(({ file, message }) => `${file} ${message}`);

test('a published page that exists or is withdrawn is accepted', () => {
  expect(say({ articles: [article('a', 'A')], versions: [history] })).toEqual([]);
  expect(say({ versions: [history], withdrawn: [notice] })).toEqual([]);
});

test('a missing page is a finding that names both solutions', () => {
  expect(say({ versions: [history] })).toEqual([
    'content/versions.yaml articles/a was published, but its file is missing from content/. ' +
      'Restore the file, or say in content/withdrawn.yaml why the page was withdrawn.',
  ]);
});

test('a withdrawn page that still exists is a finding', () => {
  const parts = { articles: [article('a', 'A')], versions: [history], withdrawn: [notice] };
  expect(say(parts).join()).toMatch(
    /^content\/withdrawn\.yaml articles\/a is withdrawn, but its file is still/,
  );
});

test('a withdrawn page that was never published is a finding', () => {
  expect(say({ withdrawn: [notice] }).join()).toMatch(/not in content\/versions\.yaml/);
  expect(say({ versions: [versions('tools/a', [{}])] }).join()).toMatch(/tools\/a was published/);
});
