/** Units of time with a fixed length. */

const hoursIn = { hours: 1, days: 24, weeks: 168 } as const;

export type TimeUnit = keyof typeof hoursIn;

export function isTimeUnit(unit: string): unit is TimeUnit {
  return Object.hasOwn(hoursIn, unit);
}

/** Converts a span of time to another unit: 7 days are 168 hours. */
export function convertTime(value: number, from: TimeUnit, to: TimeUnit): number {
  return (value * hoursIn[from]) / hoursIn[to];
}
