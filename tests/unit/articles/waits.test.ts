import { expect, test } from 'vitest';
import { waitsOf } from '../../../src/articles/waits.ts';

const where = '<WaitingTimes> on /a/';
const wait = (id: string, data: object = {}) => ({
  id,
  data: {
    subject: id,
    statement: `What is said of ${id}.`,
    certainty: 'low' as const,
    quantity: { min: 24, max: 72, unit: 'hours' as const },
    ...data,
  },
});

test('rows are in the order of the table, whatever the order of the claims', () => {
  const pools = wait('pools-wait', { quantity: { min: 3, max: 7, unit: 'days' } });
  expect(waitsOf([pools, wait('makeup-wait')], where)).toEqual([
    {
      id: 'makeup-wait',
      label: 'Makeup',
      words: '24 to 72 hours',
      dayWords: '1 to 3 days',
      certainty: 'low',
      statement: 'What is said of makeup-wait.',
    },
    {
      id: 'pools-wait',
      label: 'Pools, sea and saunas',
      words: '3 to 7 days',
      dayWords: undefined,
      certainty: 'low',
      statement: 'What is said of pools-wait.',
    },
  ]);
});

test('the subject of a claim decides its row, not its id', () => {
  const [row] = waitsOf([wait('sweat', { subject: 'exercise-wait' })], where);
  expect([row?.id, row?.label]).toEqual(['sweat', 'Sweaty exercise']);
});

test.each([
  ['another subject', [wait('a', { subject: 'skin-open' })], 'has the subject "skin-open"'],
  [
    'no subject',
    [wait('a', { subject: undefined })],
    'has no subject. Name claims with these subjects: washing',
  ],
  ['no quantity', [wait('makeup-wait', { quantity: undefined })], 'has no quantity'],
  [
    'a quantity that is no time',
    [wait('makeup-wait', { quantity: { max: 3, unit: 'sessions' } })],
    'Give it a quantity in hours or days or weeks',
  ],
  [
    'the subject of another row',
    [wait('makeup-wait'), wait('b', { subject: 'makeup-wait' })],
    '"makeup-wait" and "b" both have the subject "makeup-wait"',
  ],
])('a claim with %s is refused', (_what, claims, message) => {
  expect(() => waitsOf(claims, where)).toThrow(message);
});
