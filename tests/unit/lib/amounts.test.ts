import { describe, expect, test } from 'vitest';
import { amountsIn, formatAmount, isSameValue } from '../../../src/lib/amounts.ts';

const read = (text: string): string[] => amountsIn(text).map((amount) => formatAmount(amount));

describe('amountsIn', () => {
  test.each([
    ['Three to six sessions.', '3 to 6 sessions'],
    ['within 24 hours', '24 hours'],
    ['for 24–72 hours', '24 to 72 hours'],
    ['twenty-four hours', '24 hours'],
    ['a 72-hour wait', '72 hours'],
    ['a three-day wait', '3 days'],
    ['three full days', '3 days'],
    ['two and a half days', '2.5 days'],
    ['half an hour', '0.5 hours'],
    ['a couple of days', '2 days'],
    ['a day or two', '1 to 2 days'],
    ['one day to seven', '1 to 7 days'],
    ['between two and three days', '2 to 3 days'],
    ['two to about three weeks', '2 to 3 weeks'],
    ['needles of 1.5 mm', '1.5 mm'],
    ['1.5 millimeters', '1.5 mm'],
    ['1,110 people', '1,110 people'],
    ['83%', '83 percent'],
    ['5 of 30 people', '5 of 30'],
    ['about 5 out of 10', '5 of 10'],
    ['72', '72'],
    ['a week', '1 week'],
  ])('reads “%s” as %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  test('reads a range with a different unit at each end', () => {
    const [amount] = amountsIn('about two hours to two days');
    expect(amount).toMatchObject({ max: 2, unit: 'days' });
    expect(amount?.min).toBeCloseTo(2 / 24);
  });

  test.each([
    ['three days (72 hours)', ['3 days', '72 hours']],
    ['four sessions, about a month apart', ['4 sessions', '1 month']],
    ['after 3 days and 20 people', ['3 days', '20 people']],
    ['not at three months, but at six', ['3 months', '6']],
  ])('finds all amounts in “%s”', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each(['a rash', 'a treatment for acne', 'type III or IV', 'some hours', 'K202243', 'v1.2'])(
    'finds no amount in “%s”',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
});

test.each([
  [[72, 'hours'], [3, 'days'], true],
  [[1, 'weeks'], [7, 'days'], true],
  [[72, 'hours'], [72, 'days'], false],
  [[24, 'hours'], [2, 'days'], false],
  [[12, 'months'], [1, 'years'], true],
  [[4, 'weeks'], [1, 'months'], true],
  [[6, 'weeks'], [1, 'months'], false],
  [[1.5, 'mm'], [1.5, 'hours'], false],
] as const)('%j and %j are the same value: %s', (one, other, expected) => {
  expect(isSameValue([...one], [...other])).toBe(expected);
});
