/** Days of the calendar, as `2026-11-21`: without hours, zones or summer time, so that a week has seven of them. */

const msADay = 86_400_000;

/** What a field for a day accepts. */
export const earliest = '2000-01-01';
export const latest = '2099-12-31';

const toMs = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const fromMs = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** Whether it stands in the calendar, between the earliest and the latest day. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < earliest || text > latest) return false;
  const ms = toMs(text);
  return !Number.isNaN(ms) && fromMs(ms) === text;
}

/** One sentence for whoever typed it; nothing where all is well or the field is empty. */
export function dayProblem(text: string): string | undefined {
  if (text === '' || isDay(text)) return undefined;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return 'Write the day as 2026-11-21: year, month, day.';
  if (text < earliest || text > latest) return 'Choose a day from 2000 to 2099.';
  return 'That day is not in the calendar. Check the month and the day.';
}

/** @param day one that `isDay` accepts */
export function addDays(day: string, count: number): string {
  return fromMs(toMs(day) + count * msADay);
}

/** By the calendar: a month after January 31 is the last day of February. @param day one that `isDay` accepts */
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

const long = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });

/** As “November 21, 2026”. */
export function formatDate(day: string): string {
  return long.format(toMs(day));
}

/** As “Saturday, November 21, 2026”. */
export function formatDay(day: string): string {
  const parts = { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' } as const;
  return new Intl.DateTimeFormat('en-US', { ...parts, timeZone: 'UTC' }).format(toMs(day));
}

/** The day on the reader’s own calendar. */
export function dayOf(moment: Date): string {
  const [year, month, day] = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  return [
    String(year).padStart(4, '0'),
    ...[month, day].map((part) => String(part).padStart(2, '0')),
  ].join('-');
}
