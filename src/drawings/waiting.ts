/** How long to leave things: waits given in hours or days, on one axis of days. */
import { convertTime, isTimeUnit } from '../lib/time-units.ts';

interface Wait {
  min: number;
  max: number;
  unit: string;
}

interface WaitInDays {
  min: number;
  max: number;
  /** The wait as it was given: “24 to 72 hours”. */
  words: string;
  /** The same in days, where it was given in hours that make whole days. */
  dayWords: string | undefined;
}

function inWords({ min, max, unit }: Wait): string {
  const number = min === max ? String(max) : `${String(min)} to ${String(max)}`;
  return `${number} ${max === 1 ? unit.replace(/s$/, '') : unit}`;
}

/** @param wait in hours, days or weeks */
export function inDays(wait: Wait): WaitInDays {
  const { unit } = wait;
  if (!isTimeUnit(unit)) throw new Error(`"${unit}" is no time. Give hours, days or weeks.`);
  const min = convertTime(wait.min, unit, 'days');
  const max = convertTime(wait.max, unit, 'days');
  const isWhole = Number.isInteger(min) && Number.isInteger(max);
  const dayWords = unit === 'days' || !isWhole ? undefined : inWords({ min, max, unit: 'days' });
  return { min, max, words: inWords(wait), dayWords };
}

/** The narrowest day that still has room for the word in its bar. */
const leastWidth = 40;

/**
 * How wide to draw a day, so that the longest wait fits.
 * @param longest in days
 * @param room in units of the drawing
 * @param widest that a day may be
 * @throws where a day would be too narrow for the words in its bar
 */
export function dayWidth(longest: number, room: number, widest: number): number {
  const width = Math.min(widest, Math.floor(room / Math.ceil(longest)));
  if (width >= leastWidth) return width;
  throw new Error(
    `A wait of ${String(longest)} days does not fit. Check the unit, or draw it another way.`,
  );
}
