import { expect, test } from 'vitest';
import { claimAgreesWithItself } from '../../../../src/corpus/rules/claim-agrees-with-itself.ts';
import { claim, corpus } from '../../../support/corpus.ts';

type Claim = Parameters<typeof claim>[2];

const waits = (max: number, unit: 'hours' | 'days' = 'hours'): Claim => ({
  quantity: { min: max, max, unit },
});

const said = 'Wait for 72 hours before sport.';
const find = (data: Claim) =>
  claimAgreesWithItself(corpus({ claims: [claim('wait', [], data)] })).map(
    ({ file, message }) => `${file} ${message}`,
  );

test.each([
  { ...waits(72), statement: said },
  { ...waits(3, 'days'), statement: said },
  {
    ...waits(72),
    statement: said,
    explanation: 'Another maker says 48 hours, without reasons.',
    otherFigures: ['48 hours'],
  },
  { quantity: { min: 0, max: 7, unit: 'days' }, statement: 'It is over within about a week.' },
  { quantity: { min: 5, max: 5, unit: 'out of 10' }, statement: 'Pain was about 5 out of 10.' },
  { statement: 'Nobody has counted the days.' },
  { frequency: { count: 5, of: 30 }, statement: 'Five of 30 people got dark marks.' },
  {
    frequency: { count: 5, of: 30 },
    statement: 'In one study 5 of 30 people got dark marks.',
    explanation: 'One of the two groups did worse, and in another study it was 2 of 25.',
    otherFigures: ['2 of 25'],
  },
] satisfies Claim[])('the rule accepts %j', (data) => {
  expect(find(data)).toEqual([]);
});

test.each([
  [
    { ...waits(48), statement: said },
    ['"72 hours" is not the claim’s figure, which is 48 hours', 'do not mention 48 hours'],
  ],
  [
    {
      ...waits(72),
      statement: said,
      explanation: 'Another maker says 48 hours, without reasons.',
    },
    ['"48 hours" is not'],
  ],
  [
    { quantity: { min: 48, max: 72, unit: 'hours' as const }, statement: said },
    ['do not mention 48 hours'],
  ],
  [
    { ...waits(72), statement: said, otherFigures: ['48 hours'] },
    ['"48 hours" is in otherFigures'],
  ],
  [
    { frequency: { count: 6, of: 30 }, statement: 'Five of 30 people got dark marks.' },
    ['"Five of 30" is not the claim’s figure, which is 6 of 30 people', 'do not mention 6 of 30'],
  ],
] satisfies [Claim, string[]][])('the rule finds the problems of %j', (data, expected) => {
  const messages = find(data);
  expect(messages).toEqual(expected.map((text) => expect.stringContaining(text) as string));
  expect(messages[0]).toContain('content/claims/wait.yaml');
});
