/** How long to leave things: waits given in hours or days, on one axis of days. */
import type { Figure } from '../evidence/figures.ts';
import { formatAmount } from '../lib/amounts.ts';
import { convertTime, isTimeUnit } from '../lib/time-units.ts';

interface WaitInDays {
  min: number;
  max: number;
  /** The wait as it was given: “24 to 72 hours”. */
  words: string;
  /** The same in days, where another unit makes whole days. */
  dayWords: string | undefined;
}

/** @param wait in hours, days or weeks */
export function inDays(wait: Figure): WaitInDays {
  const { unit } = wait;
  if (!isTimeUnit(unit)) {
    throw new Error(`"${unit}" is not a unit of time. Give hours, days or weeks.`);
  }
  const min = convertTime(wait.min, unit, 'days');
  const max = convertTime(wait.max, unit, 'days');
  const isWhole = Number.isInteger(min) && Number.isInteger(max);
  const dayWords =
    unit === 'days' || !isWhole ? undefined : formatAmount({ min, max, unit: 'days' });
  return { min, max, words: formatAmount(wait), dayWords };
}

/** The narrowest day, in drawing units, that has room for the word in its bar. */
const minDayWidth = 40;

/**
 * @param longest wait, in days
 * @param room for all days, in drawing units
 * @param widest day, in drawing units
 * @returns the width of a day with which the longest wait fits
 * @throws when a day would be too narrow for the words in its bar
 */
export function dayWidth(longest: number, room: number, widest: number): number {
  const width = Math.min(widest, Math.floor(room / Math.ceil(longest)));
  if (width >= minDayWidth) return width;
  throw new Error(
    `A wait of ${String(longest)} days does not fit in the drawing of waits. Check the unit of the claim’s quantity, or leave the drawing out.`,
  );
}
