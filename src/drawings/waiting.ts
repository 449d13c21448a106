/** How long to leave things: waits given in hours or days, on one axis of days. */

export const hoursInDay = 24;

interface Wait {
  min: number;
  max: number;
  unit: string;
}

/** A wait in days, and what to call it. */
export function inDays({ min, max, unit }: Wait): { min: number; max: number; words: string } {
  const one = unit === 'hours' ? hoursInDay : 1;
  const number = min === max ? String(max) : `${String(min)} to ${String(max)}`;
  const word = max === 1 ? unit.replace(/s$/, '') : unit;
  return { min: min / one, max: max / one, words: `${number} ${word}` };
}

/** Whole days from 0 to the end of the longest wait, each with its name in days and in hours. */
export function axisTo(longest: number): { day: number; days: string; hours: string }[] {
  return Array.from({ length: Math.ceil(longest) + 1 }, (_, day) => ({
    day,
    days: `${String(day)} ${day === 1 ? 'day' : 'days'}`,
    hours: `${String(day * hoursInDay)} hours`,
  }));
}
