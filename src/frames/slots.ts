/** Limits of the times that a clinic may set on a page. They come from claims. */
import type { Claim } from '../evidence/schema.ts';
import { convertTime, isTimeUnit, type TimeUnit } from '../lib/time-units.ts';

type Quantity = NonNullable<Claim['quantity']>;

export interface Limits {
  /** An integer, like `max`. */
  min: number;
  max: number;
  unit: TimeUnit;
}

function spanOf({ min, max, unit }: Quantity): Limits {
  if (!isTimeUnit(unit)) {
    throw new Error(
      `A slot needs a time, but its claim counts ${unit}. Name a claim that counts hours, days or weeks.`,
    );
  }
  return { min: min ?? max, max, unit };
}

/**
 * @param least the quantity with the smallest value and the unit
 * @param most the quantity with the largest value
 */
export function limitsOf(least: Quantity, most: Quantity): Limits {
  const { min, unit } = spanOf(least);
  const longest = spanOf(most);
  return { min, max: Math.floor(convertTime(longest.max, longest.unit, unit)), unit };
}
