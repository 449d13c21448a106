import { expect, test } from 'vitest';
import { topicLabels } from '../../../../src/articles/schema.ts';
import { hidingSafetyHasReason } from '../../../../src/corpus/rules/hiding-safety-has-reason.ts';
import { article, concern, corpus } from '../../../support/corpus.ts';

const open = [{ section: 'history', formerIds: [] }];
const reasoned = [
  { section: 'history', formerIds: [], reason: 'It is history, and warns of nothing.' },
];

test('a topic is about safety, or it is not, and this says which', () => {
  const topics = Object.keys(topicLabels) as (keyof typeof topicLabels)[];
  const found = topics.filter((topic) => {
    const page = article('a', 'Words.', { topic, mayHide: open });
    return hidingSafetyHasReason(corpus({ articles: [page] })).length > 0;
  });
  expect(found).toEqual(['safety', 'aftercare']);
});

test('a reason is enough, and a page that opens nothing has none', () => {
  const articles = [
    article('a', 'Words.', { topic: 'safety', mayHide: reasoned }),
    article('b', 'Words.', { topic: 'safety' }),
  ];
  const concerns = [concern('k', { mayHide: open })];
  expect(hidingSafetyHasReason(corpus({ articles, concerns }))).toEqual([]);
});

test('a section without one is named, with the topic', () => {
  const page = article('a', 'Words.', { topic: 'aftercare', mayHide: [...reasoned, ...open] });
  expect(hidingSafetyHasReason(corpus({ articles: [page] }))).toEqual([
    {
      file: 'content/articles/a.mdx',
      line: 1,
      rule: 'hiding-safety-has-reason',
      message: expect.stringMatching(/^"history" .*topic is aftercare/) as unknown,
    },
  ]);
});
