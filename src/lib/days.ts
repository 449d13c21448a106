/** Calendar days such as `2026-11-21`. They have no hours or time zones, so daylight saving time cannot shift them. */

import { fill } from './fill.ts';

const msADay = 86_400_000;

/** The first and last day that a date field accepts. */
export const earliest = '2000-01-01';
export const latest = '2099-12-31';

const toMs = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const fromMs = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** Whether the text is a day of the calendar from `earliest` to `latest`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < earliest || text > latest) return false;
  const ms = toMs(text);
  return !Number.isNaN(ms) && fromMs(ms) === text;
}

export type DayProblem = 'dayForm' | 'dayRange' | 'dayUnknown';

/** @returns the name of what is wrong with a typed day; undefined if it is right or empty */
export function dayProblem(text: string): DayProblem | undefined {
  if (text === '' || isDay(text)) return undefined;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return 'dayForm';
  return text < earliest || text > latest ? 'dayRange' : 'dayUnknown';
}

/** @param day one that `isDay` accepts */
export function addDays(day: string, count: number): string {
  return fromMs(toMs(day) + count * msADay);
}

/** A month after January 31 is the last day of February. @param day one that `isDay` accepts */
export function addMonths(day: string, count: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const first = Date.UTC(year, month - 1 + count, 1);
  const last = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
  return fromMs(first + (Math.min(date, last) - 1) * msADay);
}

/** How many days `to` is after `from`; negative where it is before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((toMs(to) - toMs(from)) / msADay);
}

/** As “November 21, 2026”. */
export function formatDate(day: string, language = 'en-US'): string {
  const style = { dateStyle: 'long', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(language, style).format(toMs(day));
}

/** As “Saturday, November 21, 2026”. */
export function formatDay(day: string, language: string): string {
  const style = { dateStyle: 'full', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(language, style).format(toMs(day));
}

/** One day as `formatDay` writes it, or two as `text` joins them: `{first}, to {last}`. */
export function formatDaySpan(first: string, last: string, text: string, language: string): string {
  const [from, to] = [formatDay(first, language), formatDay(last, language)];
  return first === last ? from : fill(text, { first: from, last: to });
}

/** The day of a moment in the reader’s time zone. */
export function dayOf(moment: Date): string {
  const [year, month, day] = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  return [
    String(year).padStart(4, '0'),
    ...[month, day].map((part) => String(part).padStart(2, '0')),
  ].join('-');
}
