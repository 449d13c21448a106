import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysBetween, isDay } from '../../../../src/lib/days.ts';
import {
  before,
  courseSpan,
  datesOf,
  isGone,
  nearnessOf,
} from '../../../../src/tools/is-it-for-me/model.ts';

const days = (max: number, min = max) => ({ min, max, unit: 'days' });
const calm = { min: 1, max: 7, unit: 'days' };
const month = { min: 1, max: 1, unit: 'months' };
const event = '2027-05-01';

const someDay = fc
  .date({ min: new Date('2001-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const someSpan = fc
  .record({
    min: fc.integer({ min: 1, max: 60 }),
    more: fc.integer({ min: 0, max: 60 }),
    unit: fc.constantFrom('hours', 'days', 'weeks', 'months', 'years'),
  })
  .map(({ min, more, unit }) => ({ min, max: min + more, unit }))
  .filter(({ max, unit }) => unit !== 'years' || max < 20);
const someRow = fc.record({
  kind: fc.constantFrom('session', 'judged', 'past'),
  span: someSpan,
});

test('counting back follows the calendar for months and rounds part of a day up to a whole day', () => {
  expect(before('2027-05-31', 6, 'months')).toBe('2026-11-30');
  expect(before(event, 1, 'years')).toBe('2026-05-01');
  expect(before(event, 2, 'weeks')).toBe('2027-04-17');
  expect(before(event, 30, 'hours')).toBe('2027-04-29');
  expect(() => before(event, 1, 'mm')).toThrow('"mm" is not a unit of time');
});

describe('the dates of a row', () => {
  test('for a session are one day, as early as the longest after-effects require', () => {
    const row = { kind: 'session', span: calm };
    expect(datesOf(row, event, calm)).toEqual({ early: '2027-04-24', late: '2027-04-24' });
  });

  test('for a result that studies judged cover the range of the figure', () => {
    const row = { kind: 'judged', span: { min: 3, max: 6, unit: 'months' } };
    expect(datesOf(row, event, calm)).toEqual({ early: '2026-11-01', late: '2027-02-01' });
  });

  test('for a course count one gap fewer than sessions, back from the last session', () => {
    const [span, gap] = [
      { min: 3, max: 6, unit: 'sessions' },
      { min: 2, max: 6, unit: 'weeks' },
    ];
    expect(courseSpan(span, gap)).toEqual({ min: 4, max: 30, unit: 'weeks' });
    const { early, late } = datesOf({ kind: 'course', span, gap }, event, calm);
    expect([early, late]).toEqual(['2026-09-26', '2027-03-27']);
  });

  test('for an earlier treatment count back from the last day for a session', () => {
    const row = { kind: 'past', span: { min: 6, max: 12, unit: 'months' } };
    expect(datesOf(row, event, calm)).toEqual({ early: '2026-04-24', late: '2026-10-24' });
  });

  test('are valid days in order, and before the event', () => {
    fc.assert(
      fc.property(someRow, someDay, (row, day) => {
        const { early, late } = datesOf(row, day, calm);
        expect(early <= late && late < day).toBe(true);
        expect(isDay(late) || late < '2000-01-01').toBe(true);
      }),
    );
  });

  test('for a session leave as many days as the longest figure', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), someDay, (count, day) => {
        const { late } = datesOf({ kind: 'session', span: days(count, 0) }, day, calm);
        expect(daysBetween(late, day)).toBe(count);
      }),
    );
  });
});

describe('how near an event is', () => {
  test('changes when after-effects could last until then, and when our advised margin begins', () => {
    const near = (today: string) => nearnessOf(event, today, calm, month);
    expect(near('2027-05-02')).toBe('past');
    expect(near(event)).toBe('too-near');
    expect(near('2027-04-25')).toBe('too-near');
    expect(near('2027-04-24')).toBe('close');
    expect(near('2027-04-02')).toBe('close');
    expect(near('2027-04-01')).toBe('ahead');
  });

  test('never becomes farther as days go by', () => {
    const order = ['ahead', 'close', 'too-near', 'past'];
    fc.assert(
      fc.property(someDay, someDay, someDay, (day, one, other) => {
        const [first = '', second = ''] = [one, other].toSorted();
        const rank = (today: string) => order.indexOf(nearnessOf(day, today, calm, month));
        expect(rank(first)).toBeLessThanOrEqual(rank(second));
      }),
    );
  });
});

test('it can be too late for a session, but not for an earlier treatment', () => {
  const dates = { early: '2026-01-01', late: '2026-02-01' };
  const row = { kind: 'session', span: calm };
  expect(isGone(row, dates, '2026-02-01')).toBe(false);
  expect(isGone(row, dates, '2026-02-02')).toBe(true);
  expect(isGone({ ...row, kind: 'past' }, dates, '2027-01-01')).toBe(false);
});
