/** Finds the lines of a tool, wherever in its fields they stand. */
import type { Line } from './schema.ts';

const isLine = (value: object): value is Line => 'text' in value && 'basis' in value;

/** @param data the fields of a tool, or any part of them */
export function linesIn(data: unknown): Line[] {
  if (typeof data !== 'object' || data === null) return [];
  if (isLine(data)) return [data];
  return Object.values(data).flatMap(linesIn);
}

/** Ids of claims that fields other than lines name, as `claim` or `…Claim`. */
export function claimsIn(data: unknown): string[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === 'string') return /^claim$|Claim$/.test(key) ? value : [];
    // What a page shows at a glance is known already.
    return key === 'atAGlance' ? [] : claimsIn(value);
  });
}
