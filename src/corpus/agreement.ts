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

/** The quantity of a claim with units as `amountsIn` names them. */
export function quantityOf({ quantity }: Claim): Range | undefined {
  if (!quantity) return undefined;
  const { min = quantity.max, max, usual = max, unit } = quantity;
  return { min, max, usual, unit: unit.replace(/^out /, '') };
}

/** `48 hours` or `5 of 30 people`; nothing for a claim without a figure. */
export function figureOfClaim(claim: Claim): string | undefined {
  const { quantity, frequency } = claim;
  if (quantity) return formatAmount(quantity);
  return frequency && `${String(frequency.count)} of ${String(frequency.of)} people`;
}

/** A range has to give both ends, a single value one of them or the usual one. A bare number takes the unit of the range. */
function isOf(range: Range, { min, max, unit }: Amount): boolean {
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

/** As “5 of 30”; “one of the two” counts nobody, and “5 out of 10” is a grade. */
export const isShare = ({ unit }: Amount): boolean => /^of \d{2}/.test(unit) && unit !== 'of 10';

/** “One” may be a pronoun, and 2018 is a year. */
const isNoFigure = ({ unit, text, min }: Amount): boolean =>
  unit === '' && (text.toLowerCase() === 'one' || (min >= 1900 && min < 2100));

export function isFigureOf(claim: Claim, amount: Amount): boolean {
  const range = quantityOf(claim);
  return (
    (range !== undefined && isOf(range, amount)) ||
    (claim.frequency !== undefined && isOfFrequency(claim.frequency, amount))
  );
}

/** Figures in the words of the claim that measure something else than its quantity. */
export const othersIn = ({ otherFigures }: Claim): Amount[] => otherFigures.flatMap(amountsIn);

/** What the claim’s own words say beside its figure. */
function isInWords(claim: Claim, amount: Amount): boolean {
  const { statement, explanation, population = '', limits = '' } = claim;
  const words = amountsIn([statement, explanation, population, limits].join(' \n '));
  return words.some(
    (one) =>
      isSameAmount(one, amount) || (amount.unit === '' && [one.min, one.max].includes(amount.min)),
  );
}

/** Whether words that rest on a claim give an amount that the claim does not. */
export function isContradicted(claim: Claim, amount: Amount): boolean {
  if (isNoFigure(amount) || isFigureOf(claim, amount)) return false;
  const range = quantityOf(claim);
  if (range && isComparable(range.unit, amount.unit)) return true;
  if (claim.frequency && isShare(amount)) return true;
  return !isInWords(claim, amount);
}

/** Amounts in a claim’s own words that can be taken for its quantity, and differ from it. */
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
