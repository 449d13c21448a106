/** How redness fades. A claim gives the first and the last day; the curve between them is only a picture. */

/** 1 on the day of needling, 0 on the last day, falling fast at first. */
export function strengthOn(day: number, lastDay: number): number {
  const left = Math.min(1, Math.max(0, 1 - day / lastDay));
  return Math.round(left ** 1.5 * 100) / 100;
}

/** Every day from 0 to the last. */
export function daysTo(lastDay: number): number[] {
  return Array.from({ length: Math.ceil(lastDay) + 1 }, (_, day) => day);
}
