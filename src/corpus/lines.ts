/** Finds the lines of a tool at any depth in its fields. */
import type { Line } from './schema.ts';

const isLine = (value: object): value is Line => 'text' in value && 'basis' in value;

export function linesIn(data: unknown): Line[] {
  if (typeof data !== 'object' || data === null) return [];
  if (isLine(data)) return [data];
  return Object.values(data).flatMap(linesIn);
}

/** Ids of claims in fields named `claim` or `…Claim`, at any depth. */
export function claimsIn(data: unknown): string[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === 'string') return /^claim$|Claim$/.test(key) ? value : [];
    // `usesOfFields` reads this field on every page.
    return key === 'atAGlance' ? [] : claimsIn(value);
  });
}
