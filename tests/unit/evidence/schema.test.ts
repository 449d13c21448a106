import { expect, test } from 'vitest';
import { claimSchema } from '../../../src/evidence/schema.ts';

const estimate = {
  reference: 'a-trial',
  outcome: 'Scar score',
  measure: 'md',
  comparator: 'no treatment',
  n: 30,
  value: 0.42,
  low: 0.12,
  high: 0.73,
  favors: 'needling',
};
const count = {
  reference: 'a-trial',
  outcome: 'Dark marks',
  count: 5,
  of: 30,
  group: 'skin type IV',
};

/** The errors of the schema for a claim with these numbers, as `path: message`. */
function problems(numbers: object): string[] {
  const claim = {
    statement: 'Needling makes scars look better.',
    verdict: 'supported',
    certainty: 'low',
    explanation: 'One trial with an untreated side found a small gain in it.',
    evidence: [{ reference: 'a-trial', relation: 'supports' }],
    checkedOn: '2026-01-01',
    ...numbers,
  };
  const issues = claimSchema.safeParse(claim).error?.issues ?? [];
  return issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

test.each([
  { estimates: [estimate] },
  { estimates: [{ ...estimate, n: undefined, trials: 12 }] },
  { estimates: [{ ...estimate, value: undefined, low: undefined, high: undefined }] },
  { estimates: [estimate, { ...estimate, at: '6 months', value: 0.5 }] },
  { estimates: [estimate, { ...estimate, outcome: 'Improved', measure: 'rr', value: 0.5 }] },
  { estimates: [{ ...estimate, value: -0.5, low: -1, high: 0, level: 99 }] },
  { frequencies: [count, { ...count, count: 0 }, { ...count, count: 30 }] },
])('a claim with %j is accepted', (numbers) => {
  expect(problems(numbers)).toEqual([]);
});

test('an interval without a level is a 95 percent interval', () => {
  const claim = { estimates: [estimate] };
  expect(problems(claim)).toEqual([]);
  expect(claimSchema.shape.estimates.parse([estimate])[0]?.level).toBe(95);
});

test.each([
  [{ ...estimate, value: 0.9 }, 'estimates.0.value: It is outside its interval, 0.12 to 0.73'],
  [{ ...estimate, value: 0.1 }, 'estimates.0.value: It is outside its interval'],
  [{ ...estimate, value: 0.9, low: undefined }, 'estimates.0.value: It is outside its interval'],
  [{ ...estimate, low: 0.8 }, 'estimates.0.low: It is above "high", 0.73'],
  [{ ...estimate, n: undefined }, 'estimates.0.n: Give the number of people'],
  [{ ...estimate, measure: 'or', low: -0.1 }, 'estimates.0.low: A ratio must be above 0'],
  [
    { ...estimate, reference: 'other' },
    'estimates.0.reference: The claim does not cite this source',
  ],
])('a claim with the estimate %j is refused', (bad, says) => {
  expect(problems({ estimates: [bad] })).toEqual([expect.stringContaining(says) as string]);
});

test.each([
  [{ ...count, count: 31 }, 'frequencies.0.count: It is more than "of", the 30 people'],
  [
    { ...count, reference: 'other' },
    'frequencies.0.reference: The claim does not cite this source',
  ],
])('a claim with the count %j is refused', (bad, says) => {
  expect(problems({ frequencies: [bad] })).toEqual([expect.stringContaining(says) as string]);
});

test('a claim with two measures of one outcome is refused', () => {
  const estimates = [estimate, { ...estimate, measure: 'smd' }];
  expect(problems({ estimates })).toEqual([
    expect.stringContaining(
      'estimates.1.measure: The first estimate of "Scar score" is in md',
    ) as string,
  ]);
});

test('a claim with a quantity needs a subject, which says what the quantity measures', () => {
  const quantity = { max: 72, unit: 'hours' };
  expect(problems({ quantity, subject: 'gym-wait' })).toEqual([]);
  expect(problems({ quantity })).toEqual([
    'subject: A quantity needs a subject. Say what it measures, as `makeup-wait`',
  ]);
});
