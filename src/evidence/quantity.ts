import { units, type Claim } from './schema.ts';

type Quantity = NonNullable<Claim['quantity']>;
type Frequency = NonNullable<Claim['frequency']>;

/** `3 to 6 sessions`, `up to 7 days`, `1.5 mm`. */
export function formatQuantity({ min, max, unit }: Quantity): string {
  const number = (value: number): string => value.toLocaleString('en-US');
  const isOne = max === 1 && min === undefined;
  const word = isOne ? units[unit].replace(/s$/, '') : units[unit];
  if (min === undefined || min === max) return `${number(max)} ${word}`;
  return min === 0 ? `up to ${number(max)} ${word}` : `${number(min)} to ${number(max)} ${word}`;
}

/** `5 of 30 people, about 17 in 100`. */
export function formatFrequency({ count, of }: Frequency): string {
  const inHundred = Math.round((count / of) * 100);
  return `${String(count)} of ${String(of)} people, about ${String(inHundred)} in 100`;
}
