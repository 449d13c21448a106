import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween } from '../../../../src/lib/days.ts';
import { writeFragment } from '../../../../src/lib/url-hash.ts';
import {
  columnsOf,
  dayToday,
  eventsFrom,
  lastDay,
  lastExpected,
  nameDates,
  readGuideState,
  writeState,
} from '../../../../src/tools/recovery-guide/model.ts';
import { en } from '../../../../src/words/en.ts';

const { calendarScript, spans } = en.recoveryGuide;
const texts = { ...calendarScript, spans };
const choices = {
  depths: ['', 'very-short', 'usual'],
  tones: ['', 'white', 'black'],
  signs: ['redness', 'fever-spreading'],
};
const anyDay = fc.integer({ min: 0, max: lastDay });
const anyStart = fc.integer({ min: 0, max: 36_000 }).map((count) => addDays('2000-01-01', count));
/** Spans that follow each other from day 0 to the last. */
const anySpans = fc
  .uniqueArray(fc.integer({ min: 1, max: lastDay }), { maxLength: 6 })
  .map((cuts) => {
    const starts = [0, ...cuts.toSorted((a, b) => a - b)];
    return starts.map((from, index) => ({ from, to: (starts[index + 1] ?? lastDay + 1) - 1 }));
  });

describe('the address of the guide', () => {
  test('restores the state that was written to it', () => {
    const anyState = fc.record({
      day: anyDay,
      depth: fc.constantFrom(...choices.depths),
      tone: fc.constantFrom(...choices.tones),
      start: fc.oneof(fc.constant(''), anyStart),
    });
    fc.assert(
      fc.property(anyState, (state) => {
        const read = readGuideState(`#${writeFragment(writeState(state))}`, choices);
        expect({ depth: '', tone: '', start: '', ...read }).toEqual(state);
      }),
    );
  });

  test('with any content gives only values that the page offers', () => {
    const named = fc
      .tuple(fc.constantFrom('day', 'depth', 'tone', 'start'), fc.string())
      .map(([name, value]) => `#${name}=${value}`);
    fc.assert(
      fc.property(fc.oneof(fc.string(), named), (hash) => {
        const { day = 0, depth = '', tone = '', start = '' } = readGuideState(hash, choices);
        expect(Number.isInteger(day) && day >= 0 && day <= lastDay).toBe(true);
        expect(choices.depths).toContain(depth);
        expect(choices.tones).toContain(tone);
        expect(start).toMatch(/^(20\d\d-\d\d-\d\d)?$/);
      }),
    );
  });

  test.each([
    ['#day=15', {}],
    ['#day=-1', {}],
    ['#day=1e1', {}],
    ['#day=3&day=9', { day: 3 }],
    ['#day=3&depth=__proto__&tone=constructor', { day: 3 }],
    ['#start=2026-02-30', {}],
    ['#redness-day-3', { day: 3 }],
    ['#fever-spreading-day-14', { day: 14 }],
    ['#redness-day-15', {}],
    ['#unheard-of-day-3', {}],
    ['#why-redness-4', {}],
    ['', {}],
  ])('%s gives only its valid values', (hash, state) => {
    expect(readGuideState(hash, choices)).toEqual(state);
  });
});

describe('an answer of the table', () => {
  test('has a number of columns only if it begins and ends where stages do', () => {
    fc.assert(
      fc.property(anySpans, (spans) => {
        expect(spans.map((span) => columnsOf(span, spans))).toEqual(spans.map(() => 1));
        expect(columnsOf({ from: 0, to: lastDay }, spans)).toBe(spans.length);
      }),
    );
    const two = [
      { from: 0, to: 1 },
      { from: 2, to: 14 },
    ];
    expect(columnsOf({ from: 1, to: 14 }, two)).toBeUndefined();
    expect(columnsOf({ from: 0, to: 5 }, two)).toBeUndefined();
  });

  test('can be the last one in which a sign is expected', () => {
    const call = { from: 8, to: 14, answer: 'call' as const };
    const expected = (from: number, to: number) => ({ from, to, answer: 'expected' as const });
    expect(lastExpected([expected(0, 3), expected(4, 7), call])).toBe(7);
    expect(lastExpected([call])).toBeUndefined();
  });
});

describe('calendar events', () => {
  test('follow each other without a gap from the session to the last day', () => {
    fc.assert(
      fc.property(anySpans, anyStart, (spans, start) => {
        const stages = spans.map((span) => ({ ...span, id: `s${String(span.from)}`, text: '' }));
        const events = eventsFrom(stages, start, 'example.org', texts);
        expect(events[0]?.firstDay).toBe(start);
        expect(daysBetween(start, events.at(-1)?.endDay ?? '')).toBe(lastDay + 1);
        events.slice(1).forEach(({ firstDay }, index) => {
          expect(firstDay).toBe(events[index]?.endDay);
        });
        expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
      }),
    );
  });

  test('have the same ids for the same session, and other ids for another session', () => {
    const uids = (start: string) =>
      eventsFrom([{ id: 'a', text: '', from: 0, to: 14 }], start, 'x.org', texts).map(
        ({ uid }) => uid,
      );
    expect(uids('2026-03-07')).toEqual(uids('2026-03-07'));
    expect(uids('2026-03-07')).not.toEqual(uids('2026-03-08'));
  });
});

test('a span of days becomes one date or two', () => {
  const say = (from: number, to: number, start: string) =>
    nameDates({ from, to }, start, en.common.daySpan, 'en-US');
  expect(say(2, 3, '2026-03-07')).toBe('Monday, March 9, 2026, to Tuesday, March 10, 2026');
  expect(say(1, 1, '2026-10-31')).toBe('Sunday, November 1, 2026');
});

test('today is a day of the guide, or before or after all of them', () => {
  expect(dayToday('2026-03-07', '2026-03-10')).toBe(3);
  expect(dayToday('2026-03-07', '2026-03-06')).toBe('before');
  expect(dayToday('2026-03-07', '2026-03-22')).toBe('after');
});
