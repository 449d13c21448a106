import { formatAmount } from '../lib/amounts.ts';
import { fill } from '../lib/fill.ts';
import { words } from '../words/words.ts';
import { units, type Claim } from './schema.ts';

type Quantity = NonNullable<Claim['quantity']>;
type Frequency = NonNullable<Claim['frequency']>;

/** `3 to 6 sessions`, `up to 7 days`, `1.5 mm`. */
export function formatQuantity({ min, max, unit }: Quantity): string {
  return formatAmount({ min, max, unit: units[unit] });
}

/** `5 of 30 people, about 17 in 100`. */
export function formatFrequency({ count, of }: Frequency): string {
  const inHundred = Math.round((count / of) * 100);
  return fill(words.evidence.frequency, { count, all: of, inHundred });
}
