import { expect, test } from 'vitest';
import { topicLabels } from '../../../../src/articles/schema.ts';
import { hidingSafetyHasReason } from '../../../../src/corpus/rules/hiding-safety-has-reason.ts';
import { article, concern, corpus } from '../../../support/corpus.ts';

const open = [{ section: 'history', formerIds: [] }];
const reasoned = [
  { section: 'history', formerIds: [], reason: 'It is history, and warns of nothing.' },
];

test('only the topics safety and aftercare need a reason', () => {
  const topics = Object.keys(topicLabels) as (keyof typeof topicLabels)[];
  const found = topics.filter((topic) => {
    const page = article('a', 'Words.', { topic, mayHide: open });
    return hidingSafetyHasReason(corpus({ articles: [page] })).length > 0;
  });
  expect(found).toEqual(['safety', 'aftercare']);
});

test('a section with a reason and a page without mayHide are accepted', () => {
  const articles = [
    article('a', 'Words.', { topic: 'safety', mayHide: reasoned }),
    article('b', 'Words.', { topic: 'safety' }),
  ];
  const concerns = [concern('k', { mayHide: open })];
  expect(hidingSafetyHasReason(corpus({ articles, concerns }))).toEqual([]);
});

test('a section without a reason is a finding that names the topic', () => {
  const page = article('a', 'Words.', { topic: 'aftercare', mayHide: [...reasoned, ...open] });
  expect(hidingSafetyHasReason(corpus({ articles: [page] }))).toEqual([
    {
      file: 'content/articles/a.mdx',
      line: 1,
      message: expect.stringMatching(/^"history" .*topic aftercare/) as unknown,
    },
  ]);
});
