import { expect, test } from 'vitest';
import { goneIsWithdrawn } from '../../../../src/corpus/rules/gone-is-withdrawn.ts';
import { article, corpus, versions, withdrawal } from '../../../support/corpus.ts';

const history = versions('articles/a', [{}]);
const notice = withdrawal('articles/a');
const say = (parts: Parameters<typeof corpus>[0]) =>
  goneIsWithdrawn(corpus(parts)).map(({ file, message }) => `${file} ${message}`);

test('a published page is there, or withdrawn', () => {
  expect(say({ articles: [article('a', 'A')], versions: [history] })).toEqual([]);
  expect(say({ versions: [history], withdrawn: [notice] })).toEqual([]);
});

test('a page that vanished is named with both ways out', () => {
  expect(say({ versions: [history] })).toEqual([
    'content/versions.yaml articles/a was published and is no more in content/. ' +
      'Bring it back, or say in content/withdrawn.yaml why it went.',
  ]);
});

test('a page cannot be there and withdrawn', () => {
  const parts = { articles: [article('a', 'A')], versions: [history], withdrawn: [notice] };
  expect(say(parts).join()).toMatch(/^content\/withdrawn\.yaml articles\/a is withdrawn and still/);
});

test('only what was published can be withdrawn', () => {
  expect(say({ withdrawn: [notice] }).join()).toMatch(/not in content\/versions\.yaml/);
  expect(say({ versions: [versions('tools/a', [{}])] }).join()).toMatch(/tools\/a was published/);
});
