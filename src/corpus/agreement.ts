/** Compares amounts in words with the figures of a claim. */
import {
  amountsIn,
  formatAmount,
  isComparable,
  isSameAmount,
  isSameValue,
  type Amount,
} from '../lib/amounts.ts';
import type { Entry } from './rule.ts';

type Claim = Entry<'claims'>['data'];

interface Range {
  min: number;
  max: number;
  usual: number;
  unit: string;
}

/** The quantity of a claim, with its unit named as in `amountsIn`. */
export function quantityOf({ quantity }: Claim): Range | undefined {
  if (!quantity) return undefined;
  const { min = quantity.max, max, usual = max, unit } = quantity;
  return { min, max, usual, unit: unit.replace(/^out /, '') };
}

/** Such as `48 hours` or `5 of 30 people`. */
export function figureOfClaim(claim: Claim): string | undefined {
  const { quantity, frequency } = claim;
  if (quantity) return formatAmount(quantity);
  return frequency && `${String(frequency.count)} of ${String(frequency.of)} people`;
}

/**
 * Whether an amount repeats a quantity. A range must have the same ends. A single value must be one of the ends or
 * the usual value. A number without a unit is taken to have the unit of the range.
 */
function isOfQuantity(range: Range, { min, max, unit }: Amount): boolean {
  const is = (one: number, other: number) =>
    isSameValue([one, unit === '' ? range.unit : unit], [other, range.unit]);
  return min === max
    ? [range.min, range.max, range.usual].some((value) => is(min, value))
    : is(min, range.min) && is(max, range.max);
}

function isOfFrequency(
  { count, of }: NonNullable<Claim['frequency']>,
  { min, max, unit }: Amount,
): boolean {
  if (min !== max) return false;
  if (unit === '' || unit === 'people') return min === count || min === of;
  if (unit === 'percent' || unit === 'of 100') return min === Math.round((count / of) * 100);
  return min === count && unit === `of ${String(of)}`;
}

/** Whether an amount counts people, such as “5 of 30”. “One of the two” does not, and “5 out of 10” is a rating. */
export const isShare = ({ unit }: Amount): boolean => /^of \d{2}/.test(unit) && unit !== 'of 10';

/** Whether an amount may be a pronoun (“one”) or a year (2018). */
const isAmbiguous = ({ unit, text, min }: Amount): boolean =>
  unit === '' && (text.toLowerCase() === 'one' || (min >= 1900 && min < 2100));

export function isFigureOf(claim: Claim, amount: Amount): boolean {
  const range = quantityOf(claim);
  return (
    (range !== undefined && isOfQuantity(range, amount)) ||
    (claim.frequency !== undefined && isOfFrequency(claim.frequency, amount))
  );
}

/** Figures in the words of a claim that measure something other than its quantity. */
export const othersIn = ({ otherFigures }: Claim): Amount[] => otherFigures.flatMap(amountsIn);

/** Whether a claim's own words contain an amount. */
function isInWords(claim: Claim, amount: Amount): boolean {
  const { statement, explanation, population = '', limits = '' } = claim;
  const words = amountsIn([statement, explanation, population, limits].join(' \n '));
  return words.some(
    (one) =>
      isSameAmount(one, amount) || (amount.unit === '' && [one.min, one.max].includes(amount.min)),
  );
}

/** Whether an amount in words that rest on a claim is not in the claim. */
export function isContradicted(claim: Claim, amount: Amount): boolean {
  if (isAmbiguous(amount) || isFigureOf(claim, amount)) return false;
  const range = quantityOf(claim);
  if (range && isComparable(range.unit, amount.unit)) return true;
  if (claim.frequency && isShare(amount)) return true;
  return !isInWords(claim, amount);
}

/** Amounts in a claim's own words that readers would take for its quantity but that differ from it. */
export function strayFiguresIn(claim: Claim, words: string): Amount[] {
  const range = quantityOf(claim);
  const isOfItsKind = (amount: Amount): boolean =>
    (range !== undefined && isComparable(range.unit, amount.unit)) ||
    (claim.frequency !== undefined && isShare(amount));
  return amountsIn(words).filter(
    (amount) =>
      isOfItsKind(amount) &&
      !isFigureOf(claim, amount) &&
      !othersIn(claim).some((one) => isSameAmount(one, amount)),
  );
}
