import { expect, test } from 'vitest';
import { hideableSectionIsListedOnce } from '../../../../src/corpus/rules/hideable-section-is-listed-once.ts';
import { article, corpus } from '../../../support/corpus.ts';

const messagesOf = (...ids: string[]) => {
  const mayHide = ids.map((section) => ({ section, formerIds: [] }));
  const content = corpus({ articles: [article('a', 'Words.', { mayHide })] });
  return hideableSectionIsListedOnce(content).map(({ message }) => message);
};

test('sections that are listed once are accepted', () => {
  expect(messagesOf()).toEqual([]);
  expect(messagesOf('one', 'two')).toEqual([]);
});

test('a section that is listed several times is one finding', () => {
  expect(messagesOf('one', 'two', 'one')).toEqual([expect.stringMatching(/^"one" .* twice/)]);
  expect(messagesOf('one', 'one', 'one')).toHaveLength(1);
});
