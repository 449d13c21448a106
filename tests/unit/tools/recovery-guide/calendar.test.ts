/** Two parsers that are independent of each other and of the writer read each file back. */
import fc from 'fast-check';
import ical from 'ical.js';
import nodeIcal from 'node-ical';
import { expect, test } from 'vitest';
import { addDays, dayOf } from '../../../../src/lib/days.ts';
import { writeCalendar } from '../../../../src/tools/recovery-guide/calendar.ts';
import { eventsFrom } from '../../../../src/tools/recovery-guide/model.ts';
import { en } from '../../../../src/words/en.ts';

const stages = [
  { id: 'session', from: 0, to: 0, text: 'Keep it clean, cool; “shaded”.\nA \\ back' },
  { id: 'easing', from: 1, to: 3, text: 'Flakes may drop – let them. 👍🏾'.repeat(12) },
  { id: 'rest', from: 4, to: 14, text: 'Rest.' },
];
const { calendarScript, spans } = en.recoveryGuide;
const about = {
  name: 'Skin, day by day',
  product: 'Recovery guide',
  language: 'en-US',
  stamp: new Date('2026-11-28T09:30:00Z'),
};
const eventsOf = (start: string, texts = stages) =>
  eventsFrom(texts, start, 'example.org', { ...calendarScript, spans });
const fileFor = (start: string, texts = stages): string =>
  writeCalendar(eventsOf(start, texts), about);

interface Read {
  uid: string;
  title: string;
  text: string;
  firstDay: string;
  endDay: string;
}

function byIcalJs(file: string): Read[] {
  const calendar = new ical.Component(ical.parse(file) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ical.Event(component);
    expect(event.startDate.isDate && event.endDate.isDate).toBe(true);
    return {
      uid: event.uid,
      title: event.summary,
      text: event.description,
      firstDay: event.startDate.toString(),
      endDay: event.endDate.toString(),
    };
  });
}

const wordsOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function byNodeIcal(file: string): Read[] {
  return Object.values(nodeIcal.sync.parseICS(file)).flatMap((event) => {
    if (event?.type !== 'VEVENT') return [];
    expect(event.datetype).toBe('date');
    return {
      uid: event.uid,
      title: wordsOf(event.summary),
      text: wordsOf(event.description),
      firstDay: dayOf(event.start),
      endDay: dayOf(event.end ?? event.start),
    };
  });
}

test.each(['2026-03-07', '2026-03-27', '2026-10-31', '2024-02-28', '2099-12-31'])(
  'two parsers read all events of a session on %s back, as whole days',
  (start) => {
    const file = fileFor(start);
    const events = eventsOf(start);
    expect(byIcalJs(file)).toEqual(events);
    expect(byNodeIcal(file)).toEqual(events);
  },
);

test('any text and any days can be read back', () => {
  const anyText = fc.string({ unit: 'grapheme', maxLength: 200 });
  fc.assert(
    fc.property(anyText, fc.integer({ min: 0, max: 36_000 }), (text, count) => {
      const start = addDays('2000-01-01', count);
      const written = text.replace(/[\p{Cc}]/gu, ' ').trim();
      const stage = { id: 'one', from: 2, to: 5, text: written };
      const [event] = byIcalJs(fileFor(start, [stage]));
      expect([event?.firstDay, event?.endDay]).toEqual([addDays(start, 2), addDays(start, 6)]);
      expect(event?.text ?? '').toBe(written);
    }),
    { numRuns: 60 },
  );
});

test('the file follows the standard: lines of up to 75 bytes end with CRLF, and no alarm is set', () => {
  const file = fileFor('2026-03-07');
  const lines = file.split('\r\n');
  expect(lines.at(-1)).toBe('');
  expect(lines.filter((line) => /[\r\n]/.test(line) || Buffer.byteLength(line) > 75)).toEqual([]);
  expect(file.match(/^DTSTAMP:(.*)$/gm)).toEqual(stages.map(() => 'DTSTAMP:20261128T093000Z'));
  expect(file).not.toMatch(/VALARM|VTIMEZONE|TZID/);
});
