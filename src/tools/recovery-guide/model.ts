/** Days after a session, and what a sign means on each; no DOM. */
import { addDays, daysBetween, formatDay, isDay } from '../../lib/days.ts';
import { readFragment } from '../../lib/url-hash.ts';

/** The guide ends here. Day 0 is the day of the session. */
export const lastDay = 14;

/** From the calmest to the most urgent; nobody knows the last. */
export const answers = ['expected', 'call', 'now', 'unknown'] as const;
export type Answer = (typeof answers)[number];

export const answerLabels: Record<Answer, string> = {
  expected: 'Expected',
  call: 'Call the clinic',
  now: 'Get help now',
  unknown: 'We don’t know',
};

export interface Span {
  from: number;
  to: number;
}

export const coversDay = ({ from, to }: Span, day: number): boolean => from <= day && day <= to;

export const daysIn = ({ from, to }: Span): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** As “day 3” or “days 4 to 7”. */
export const nameSpan = ({ from, to }: Span): string =>
  from === to ? `day ${String(from)}` : `days ${String(from)} to ${String(to)}`;

/** The id of a sign on one day in the page, as `peeling-day-3`; a pattern of ids where the day is one. */
export const cellId = (sign: string, day: number | '{day}'): string => `${sign}-day-${String(day)}`;

/** The id of the reason for an answer. */
export const reasonId = (sign: string, from: number): string => `why-${sign}-${String(from)}`;

/** How many columns of the table an answer covers, or nothing where it begins or ends within one. */
export function columnsOf({ from, to }: Span, stages: Span[]): number | undefined {
  const first = stages.findIndex((stage) => stage.from === from);
  const last = stages.findIndex((stage) => stage.to === to);
  return first < 0 || last < first ? undefined : last - first + 1;
}

/** The last day on which a sign is called expected, or nothing if it never is. */
export function lastExpected(answers: (Span & { answer: Answer })[]): number | undefined {
  return answers.findLast(({ answer }) => answer === 'expected')?.to;
}

export interface State {
  day: number;
  /** Empty while the reader has not said. */
  depth: string;
  tone: string;
  start: string;
}

export const noState: State = { day: 0, depth: '', tone: '', start: '' };

/** What the page offers to choose from. */
export interface Choices {
  depths: string[];
  tones: string[];
  signs: string[];
}

function readDay(text: string | undefined): number | undefined {
  const day = /^\d{1,2}$/.test(text ?? '') ? Number(text) : NaN;
  return day <= lastDay ? day : undefined;
}

/**
 * Reads an address, which anybody may have written.
 * @param hash of the address, as `#day=3&depth=short` or `#peeling-day-3`
 * @returns what is sound of it; nothing for an address of another part of the page
 */
export function readGuideState(hash: string, choices: Choices): Partial<State> {
  const cell = /^#([a-z0-9-]{1,60})-day-(\d{1,2})$/.exec(hash);
  if (cell) {
    const day = readDay(cell[2]);
    return day !== undefined && choices.signs.includes(cell[1] ?? '') ? { day } : {};
  }
  const said = readFragment(hash);
  const [depth = '', tone = '', start = ''] = ['depth', 'tone', 'start'].map((k) => said.get(k));
  const day = readDay(said.get('day'));
  return {
    ...(day === undefined ? {} : { day }),
    ...(depth !== '' && choices.depths.includes(depth) ? { depth } : {}),
    ...(tone !== '' && choices.tones.includes(tone) ? { tone } : {}),
    ...(isDay(start) ? { start } : {}),
  };
}

/** The state as an address keeps it. */
export function writeState({ day, depth, tone, start }: State): [string, string][] {
  return [
    ['day', String(day)],
    ['depth', depth],
    ['tone', tone],
    ['start', start],
  ];
}

/** The dates of a span, in words. */
export function nameDates({ from, to }: Span, start: string): string {
  const first = formatDay(addDays(start, from));
  return from === to ? first : `${first}, to ${formatDay(addDays(start, to))}`;
}

/** Which day of the guide it is today, or why it is none. */
export function dayToday(start: string, today: string): number | 'before' | 'after' {
  const day = daysBetween(start, today);
  if (day < 0) return 'before';
  return day > lastDay ? 'after' : day;
}

/** One event of a calendar: whole days, the last of them not counted. */
export interface CalendarEvent {
  uid: string;
  title: string;
  text: string;
  firstDay: string;
  endDay: string;
}

/**
 * The stages as events. The same session always gives the same ids, so that a second import changes the first; another
 * session gives others.
 */
export function eventsFrom(
  stages: (Span & { id: string; text: string })[],
  start: string,
  host: string,
): CalendarEvent[] {
  return stages.map(({ id, text, from, to }) => ({
    uid: `recovery-guide-${start}-${id}@${host}`,
    title: `Skin: ${nameSpan({ from, to })}`,
    text,
    firstDay: addDays(start, from),
    endDay: addDays(start, to + 1),
  }));
}
