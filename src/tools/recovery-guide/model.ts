/** The state of the guide, its days and dates, and its calendar events. No DOM. */
import { addDays, daysBetween, formatDaySpan, isDay } from '../../lib/days.ts';
import { fill } from '../../lib/fill.ts';
import { readFragment } from '../../lib/url-hash.ts';
import type { Words } from '../../words/words.ts';

/** The last day of the guide. Day 0 is the day of the session. */
export const lastDay = 14;

/** From the calmest to the most urgent; `unknown` is for signs that no source reports on. */
export const answers = ['expected', 'call', 'now', 'unknown'] as const;
export type Answer = (typeof answers)[number];

type GuideTexts = Words['recoveryGuide'];
export type CalendarWords = GuideTexts['calendarScript'] & Pick<GuideTexts, 'spans'>;
export type GuideWords = GuideTexts['script'] & Pick<Words['common'], 'dayProblems' | 'daySpan'>;

export interface Span {
  from: number;
  to: number;
}

export const coversDay = ({ from, to }: Span, day: number): boolean => from <= day && day <= to;

export const daysIn = ({ from, to }: Span): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** As “day 3” or “days 4 to 7”. */
export const nameSpan = ({ from, to }: Span, { one, several }: GuideTexts['spans']): string =>
  fill(from === to ? one : several, { from, to });

/** The id of a sign on one day, as `peeling-day-3`. `{day}` in place of the day gives a pattern of such ids. */
export const cellId = (sign: string, day: number | '{day}'): string => `${sign}-day-${String(day)}`;

/** The id of the reason for an answer. */
export const reasonId = (sign: string, from: number): string => `why-${sign}-${String(from)}`;

/** @returns how many columns an answer covers; undefined if it begins or ends within a column */
export function columnsOf({ from, to }: Span, stages: Span[]): number | undefined {
  const first = stages.findIndex((stage) => stage.from === from);
  const last = stages.findIndex((stage) => stage.to === to);
  return first < 0 || last < first ? undefined : last - first + 1;
}

/** @returns the last day on which a sign is expected; undefined if it never is */
export function lastExpected(answers: (Span & { answer: Answer })[]): number | undefined {
  return answers.findLast(({ answer }) => answer === 'expected')?.to;
}

export interface State {
  day: number;
  /** Empty until the reader chooses; so are `tone` and `start`. */
  depth: string;
  tone: string;
  start: string;
}

export const noState: State = { day: 0, depth: '', tone: '', start: '' };

/** The ids that the page offers. */
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
 * Reads an address, which anyone could have written.
 * @param hash of the address, as `#day=3&depth=short` or `#peeling-day-3`
 * @returns only the values that the page offers; nothing for the address of another part of the page
 */
export function readGuideState(hash: string, choices: Choices): Partial<State> {
  const [, sign = '', signDay] = /^#([a-z0-9-]{1,60})-day-(\d{1,2})$/.exec(hash) ?? [];
  const said = readFragment(hash);
  const state: Partial<State> = {};
  const day = readDay(choices.signs.includes(sign) ? signDay : said.get('day'));
  if (day !== undefined) state.day = day;
  const [depth = '', tone = '', start = ''] = ['depth', 'tone', 'start'].map((k) => said.get(k));
  if (depth !== '' && choices.depths.includes(depth)) state.depth = depth;
  if (tone !== '' && choices.tones.includes(tone)) state.tone = tone;
  if (isDay(start)) state.start = start;
  return state;
}

/** The state as names and values for an address. */
export function writeState({ day, depth, tone, start }: State): [string, string][] {
  return [
    ['day', String(day)],
    ['depth', depth],
    ['tone', tone],
    ['start', start],
  ];
}

/** The dates of a span in words. */
export function nameDates({ from, to }: Span, start: string, text: string, language: string) {
  return formatDaySpan(addDays(start, from), addDays(start, to), text, language);
}

/** @returns the day of the guide that today is, or on which side of the guide today is */
export function dayToday(start: string, today: string): number | 'before' | 'after' {
  const day = daysBetween(start, today);
  if (day < 0) return 'before';
  return day > lastDay ? 'after' : day;
}

/** An event of a calendar in whole days. It ends before `endDay`. */
export interface CalendarEvent {
  uid: string;
  title: string;
  text: string;
  firstDay: string;
  endDay: string;
}

/**
 * The stages as events. Their ids depend only on the day of the session, so a second import of the same session
 * replaces the first.
 */
export function eventsFrom(
  stages: (Span & { id: string; text: string })[],
  start: string,
  host: string,
  { event, spans }: CalendarWords,
): CalendarEvent[] {
  return stages.map(({ id, text, from, to }) => ({
    uid: `recovery-guide-${start}-${id}@${host}`,
    title: fill(event, { days: nameSpan({ from, to }, spans) }),
    text,
    firstDay: addDays(start, from),
    endDay: addDays(start, to + 1),
  }));
}
