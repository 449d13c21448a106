/** Which pages are due for a check, on the day that `BUILD_DATE` names; without it, none is. */
import { daysBetween, isDay } from '../lib/days.ts';

/**
 * A build asks no clock, so that it can be repeated: hosts set the day, as `BUILD_DATE=$(date -I) npm run build`.
 * @throws when it is no day
 */
export function buildDate(): string | undefined {
  const day = process.env['BUILD_DATE'];
  if (day === undefined || day === '') return undefined;
  if (!isDay(day)) {
    throw new Error(`BUILD_DATE is "${day}". It must be a day such as 2026-11-21, or unset.`);
  }
  return day;
}

/** How many days too late a check is; 0 where it is not due, or nobody says which day it is. */
export function daysOverdue(dueOn: string, today = buildDate()): number {
  return today === undefined ? 0 : Math.max(0, daysBetween(dueOn, today));
}

export const isOverdue = (dueOn: string): boolean => daysOverdue(dueOn) > 0;
