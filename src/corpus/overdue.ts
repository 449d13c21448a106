/** Tells which pages are overdue for a check on the day in `BUILD_DATE`. If it is not set, no page is overdue. */
import { daysBetween, isDay } from '../lib/days.ts';

/**
 * Builds do not read the clock, so that they can be reproduced. Hosts set the day: `BUILD_DATE=$(date -I) npm run build`.
 * @throws if `BUILD_DATE` is not a day
 */
export function buildDate(): string | undefined {
  const day = process.env['BUILD_DATE'];
  if (day === undefined || day === '') return undefined;
  if (!isDay(day)) {
    throw new Error(`BUILD_DATE is "${day}". Set it to a day such as 2026-11-21, or unset it.`);
  }
  return day;
}

/** The number of days since a check was due; 0 if it is not overdue or `today` is undefined. */
export function daysOverdue(dueOn: string, today = buildDate()): number {
  return today === undefined ? 0 : Math.max(0, daysBetween(dueOn, today));
}

export const isOverdue = (dueOn: string): boolean => daysOverdue(dueOn) > 0;
