import { expect, test } from 'vitest';
import { unknownIsEarned } from '../../../../src/corpus/rules/unknown-is-earned.ts';
import { article, corpus } from '../../../support/corpus.ts';

const find = (words: string, summary = 'It is short.') =>
  unknownIsEarned(corpus({ articles: [article('a', words, { summary })] }));

test.each([
  'We looked for a trial of it and found none. So wait for three days.',
  'Nobody has counted how often it happens.',
  'We read the wording of nine decisions.',
])('the rule accepts “%s”', (words) => {
  expect(find(words)).toEqual([]);
});

test.each([
  ['Rest.\n\nHow often it happens, we have not looked.', 'we have not looked'],
  ['Rest.\n\nWe didn’t see its text.', 'We didn’t see'],
  ['Rest.\n\nIn the part we read, it says nothing.', 'the part we read'],
  ['Rest.\n\n| Day | We did not look |\n| --- | --- |', 'We did not look'],
  ['Rest.\n\nWhy, none of our sources says.', 'none of our sources'],
])('the rule finds in “%s” the words about our reading', (words, found) => {
  const findings = find(words);
  expect(findings).toMatchObject([{ file: 'content/articles/a.mdx', line: 3 }]);
  expect(findings[0]?.message).toMatch(new RegExp(`^"${found}" tells how much we read\\. `));
});

test('the rule checks the summary too', () => {
  expect(find('Words.', 'How often, we have not looked.')).toMatchObject([{ line: 1 }]);
});
