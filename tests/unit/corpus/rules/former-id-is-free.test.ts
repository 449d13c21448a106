import { expect, test } from 'vitest';
import { formerIdIsFree } from '../../../../src/corpus/rules/former-id-is-free.ts';
import { article, corpus } from '../../../support/corpus.ts';

/** The findings on a page whose two sections have these former ids. */
function messagesOf(one: string[], two: string[] = []) {
  const words = '## One\n\nA.\n\n### Deeper\n\nB.\n\n## Two\n\nC.';
  const mayHide = [
    { section: 'one', formerIds: one },
    { section: 'two', formerIds: two },
  ];
  const content = corpus({ articles: [article('a', words, { mayHide })] });
  return formerIdIsFree(content).map(({ message }) => message);
}

test('ids that no heading has now are accepted', () => {
  expect(messagesOf([])).toEqual([]);
  expect(messagesOf(['first', 'number-one'], ['second'])).toEqual([]);
});

test.each([
  ['the id of another section', messagesOf(['two']), /^"two" is a heading/],
  ['the id of its own section', messagesOf(['one']), /^"one" is a heading/],
  ['the id of a smaller heading', messagesOf(['deeper']), /^"deeper" is a heading/],
  ['the id of the sources', messagesOf(['references']), /^"references" is a heading/],
  ['one id for two sections', messagesOf(['first'], ['first']), /^"first" is in formerIds twice/],
  ['one id twice for a section', messagesOf(['first', 'first']), /^"first" .* twice/],
])('%s in formerIds is a finding', (_name, messages, says) => {
  expect(messages).toEqual([expect.stringMatching(says)]);
});
