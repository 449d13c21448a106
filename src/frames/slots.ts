/** What a clinic may set on a page, from the least to the most that the claims give. */
import type { Claim } from '../evidence/schema.ts';
import { convertTime, isTimeUnit, type TimeUnit } from '../lib/time-units.ts';

type Quantity = NonNullable<Claim['quantity']>;

export interface Limits {
  /** Whole, like `max`. */
  min: number;
  max: number;
  unit: TimeUnit;
}

function spanOf({ min, max, unit }: Quantity): Limits {
  if (!isTimeUnit(unit)) {
    throw new Error(`A slot counts ${unit}. Name a claim that counts hours, days or weeks.`);
  }
  return { min: min ?? max, max, unit };
}

/**
 * @param least gives the smallest value and the unit
 * @param most gives the largest
 */
export function limitsOf(least: Quantity, most: Quantity): Limits {
  const { min, unit } = spanOf(least);
  const longest = spanOf(most);
  return { min, max: Math.floor(convertTime(longest.max, longest.unit, unit)), unit };
}
