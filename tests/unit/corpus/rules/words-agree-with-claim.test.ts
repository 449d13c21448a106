import { expect, test } from 'vitest';
import type { Corpus } from '../../../../src/corpus/rule.ts';
import { wordsAgreeWithClaim } from '../../../../src/corpus/rules/words-agree-with-claim.ts';
import { article, claim, corpus } from '../../../support/corpus.ts';

type Claim = Parameters<typeof claim>[2];

const waits = (max: number, unit: 'hours' | 'days' = 'hours'): Claim => ({
  quantity: { min: max, max, unit },
});
const on = (words: string, data: Claim, fields = {}): Corpus =>
  corpus({ articles: [article('a', words, fields)], claims: [claim('wait', [], data)] });

test.each([
  ['72 hours', waits(72)],
  ['72', waits(72)],
  ['three days', waits(72)],
  ['three full days (72 hours)', waits(72)],
  ['some days', waits(72)],
  ['24 to 72 hours', { quantity: { min: 24, max: 72, unit: 'hours' } }],
  ['one to three days', { quantity: { min: 24, max: 72, unit: 'hours' } }],
  ['up to three days', { quantity: { min: 24, max: 72, unit: 'hours' } }],
  ['four weeks', { quantity: { min: 2, max: 6, usual: 4, unit: 'weeks' } }],
  ['5 of 30 people', { frequency: { count: 5, of: 30 } }],
  ['about 17 in 100', { frequency: { count: 5, of: 30 } }],
  ['15 people', { explanation: 'A review of the reports found 15 people with such lumps.' }],
] satisfies [string, Claim][])('“%s” agrees with its claim %j', (words, data) => {
  expect(wordsAgreeWithClaim(on(`Wait <Claim id="wait">${words}</Claim>.`, data))).toEqual([]);
});

test.each([
  ['72 hours', waits(48), '48 hours'],
  ['72', waits(48), '48 hours'],
  ['three days', waits(48), '48 hours'],
  ['a day', waits(72), '72 hours'],
  ['72 days', waits(72), '72 hours'],
  ['two to three days', { quantity: { min: 1, max: 3, unit: 'days' } }, '1 to 3 days'],
  ['two to three days', { quantity: { min: 2, max: 7, unit: 'days' } }, '2 to 7 days'],
  ['two days', { quantity: { min: 1, max: 3, unit: 'days' } }, '1 to 3 days'],
  ['5 of 30 people', { frequency: { count: 6, of: 30 } }, '6 of 30 people'],
  ['5 of 30 people', { frequency: { count: 5, of: 31 } }, '5 of 31 people'],
  [
    '5 of 30 people',
    { frequency: { count: 6, of: 30 }, explanation: 'It happened to 5 of 30 people in a trial.' },
    '6 of 30 people',
  ],
  ['15 people', {}, 'no such figure'],
  [
    '48 hours',
    { ...waits(72), explanation: 'Another maker says 48 hours.', otherFigures: ['48 hours'] },
    '72 hours',
  ],
] satisfies [string, Claim, string][])('“%s” disagrees with %j', (words, data, figure) => {
  const bad = on(`Rest.\n\nWait <Claim id="wait">${words}</Claim>.`, data);
  const [finding, ...more] = wordsAgreeWithClaim(bad);
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ file: 'content/articles/a.mdx', line: 3 });
  expect(finding?.message).toContain(`"${words}" gives `);
  expect(finding?.message).toContain(`"wait" says ${figure}.`);
  expect(finding?.message).toContain('content/claims/wait.yaml');
});

test('the rule checks claims in tables', () => {
  const table = '| What | Wait |\n| --- | --- |\n| Gym | <Claim id="wait">two days</Claim> |';
  expect(wordsAgreeWithClaim(on(table, waits(72)))).toHaveLength(1);
});

test('the rule checks labels in the fields of a page', () => {
  const label = (text: string) => ({ atAGlance: [{ label: text, claim: 'wait' }] });
  expect(wordsAgreeWithClaim(on('Words.', waits(72), label('Wait three days?')))).toEqual([]);
  expect(wordsAgreeWithClaim(on('Words.', waits(72), label('Wait two days?')))).toHaveLength(1);
});

test('the rule checks lines of a tool, which may also give a figure of their source', () => {
  const line = (text: string, references: string[] = []) => ({
    line: { text, claims: ['wait'], references, basis: 'sources' },
  });
  const says = (...args: Parameters<typeof line>) =>
    wordsAgreeWithClaim(on('Words.', { ...waits(72), otherFigures: ['9 hours'] }, line(...args)));
  expect(says('Wait three days.')).toEqual([]);
  expect(says('Wait three days. Two studies say so, and one says 9 hours.')).toEqual([]);
  expect(says('Wait 9 hours.')).toHaveLength(1);
  expect(says('Wait 48 hours.')).toHaveLength(1);
});

test('the rule checks the words of alarms', () => {
  const alarm = (says: string) => ({
    alarms: [{ level: 'today' as const, title: 'Today', says, claims: ['wait'], signs: ['x'] }],
  });
  expect(wordsAgreeWithClaim(on('Words.', waits(72), alarm('Go within 72 hours.')))).toEqual([]);
  expect(wordsAgreeWithClaim(on('Words.', waits(72), alarm('Go within 7 days.')))).toHaveLength(1);
});
