/** Calendar days, such as `2026-11-21`, without time zones or daylight saving time. */

import { fill } from './fill.ts';

const msADay = 86_400_000;

/** The range of days that fields accept. */
export const earliest = '2000-01-01';
export const latest = '2099-12-31';

const toMs = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const fromMs = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** Whether a text is a day of the calendar, from `earliest` to `latest`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < earliest || text > latest) return false;
  const ms = toMs(text);
  return !Number.isNaN(ms) && fromMs(ms) === text;
}

export type DayProblem = 'dayForm' | 'dayRange' | 'dayUnknown';

/** @returns the key of the message for the person who typed a day, or undefined if it is valid or empty */
export function dayProblem(text: string): DayProblem | undefined {
  if (text === '' || isDay(text)) return undefined;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return 'dayForm';
  return text < earliest || text > latest ? 'dayRange' : 'dayUnknown';
}

/** @param day a day that `isDay` accepts */
export function addDays(day: string, count: number): string {
  return fromMs(toMs(day) + count * msADay);
}

/**
 * Adds months by the calendar. One month after January 31 is the last day of February.
 * @param day a day that `isDay` accepts
 */
export function addMonths(day: string, count: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const first = Date.UTC(year, month - 1 + count, 1);
  const last = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
  return fromMs(first + (Math.min(date, last) - 1) * msADay);
}

/** The number of days from `from` to `to`; negative if `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((toMs(to) - toMs(from)) / msADay);
}

/** Such as “November 21, 2026”. @param language a BCP 47 tag, such as `site.language` */
export function formatDate(day: string, language: string): string {
  return new Date(toMs(day)).toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' });
}

/** Such as “Saturday, November 21, 2026”. @param language a BCP 47 tag, such as `site.language` */
export function formatDay(day: string, language: string): string {
  return new Date(toMs(day)).toLocaleDateString(language, { dateStyle: 'full', timeZone: 'UTC' });
}

/** One day as `formatDay` writes it, or two as `text` joins them: `{first}, to {last}`. */
export function formatDaySpan(first: string, last: string, text: string, language: string): string {
  const [from, to] = [formatDay(first, language), formatDay(last, language)];
  return first === last ? from : fill(text, { first: from, last: to });
}

/** The day of a moment in the reader's time zone. */
export function dayOf(moment: Date): string {
  return fromMs(Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate()));
}
