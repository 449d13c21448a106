/** Finds amounts in English text, such as “three to six sessions”, “72 hours”, “a day or two” and “5 of 30”. */

export interface Amount {
  /** The words in the text. */
  text: string;
  /** The ends of a range. For a single value they are equal. */
  min: number;
  max: number;
  /** A key of `unitWords`, or `of 30` in “5 of 30”, or empty if there is no unit. */
  unit: string;
}

const unitWords = {
  mm: 'mm millimeter millimeters',
  percent: '% percent',
  minutes: 'minute minutes',
  hours: 'hour hours',
  days: 'day days',
  weeks: 'week weeks',
  months: 'month months',
  years: 'year years',
  sessions: 'session sessions treatment treatments visit visits',
  people: 'people person persons patient patients volunteer volunteers woman women man men',
  studies: 'study studies trial trials paper papers',
};

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ' +
  'sixteen seventeen eighteen nineteen';
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';
const numbers = new Map<string, number>([
  ...ones.split(' ').map((word, value) => [word, value] as const),
  ...tens.split(' ').map((word, index) => [word, 20 + 10 * index] as const),
  ['a', 1],
  ['an', 1],
  ['half a', 0.5],
  ['half an', 0.5],
  ['a couple of', 2],
  ['a dozen', 12],
  ['hundred', 100],
  ['a hundred', 100],
]);
const unitOf = new Map(
  Object.entries(unitWords).flatMap(([unit, words]) =>
    words.split(' ').map((word) => [word, unit] as const),
  ),
);

const anyOf = (words: Iterable<string>): string =>
  [...words]
    .toSorted((a, b) => b.length - a.length)
    .map((word) => RegExp.escape(word))
    .join('|');
const compound = `(?:${anyOf(tens.split(' '))})-(?:${anyOf(ones.split(' ').slice(1, 10))})`;
const number =
  `(?:(?:\\d+(?:,\\d{3})*(?:\\.\\d+)?|${compound}|${anyOf(numbers.keys())})` + `(?: and a half)?)`;
/** A pattern for a unit, with or without an adjective before it. */
const unit = (name: string): string =>
  `(?:(?: (?:full|whole|more|other|healthy|young))?[ -]?(?<${name}>${anyOf(unitOf.keys())}))`;
const between = '(?: (?:to|or|and|through) (?:about |up to |even )?| ?[–-] ?)';
const share = ' (?:out of|of|in) (?:the )?';

const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}.,-])(?<low>${number})(?:${share}(?<whole>${number})|` +
    `${unit('lowUnit')}?(?:${between}(?<high>(?!an?\\b)${number}))?${unit('highUnit')}?)` +
    `(?![\\p{L}\\p{N}]|\\.\\d)`,
  'giu',
);

function read(words: string): number {
  const text = words.toLowerCase();
  const half = ' and a half';
  if (text.endsWith(half)) return read(text.slice(0, -half.length)) + 0.5;
  if (/^\d/.test(text)) return Number(text.replaceAll(',', ''));
  return numbers.get(text) ?? text.split('-').reduce((sum, word) => sum + read(word), 0);
}

/** Hours in each unit of time. A month is a twelfth of 365.25 days. */
const hoursIn: Partial<Record<string, number>> = {
  minutes: 1 / 60,
  hours: 1,
  days: 24,
  weeks: 168,
  months: 730.5,
  years: 8766,
};

/** Converts units of time to hours. Other values do not change. */
export function inBaseUnit(value: number, unit: string): number {
  return value * (hoursIn[unit] ?? 1);
}

/** Whether two units measure the same thing, such as hours and days. */
export function isComparable(one: string, other: string): boolean {
  return one === other || (hoursIn[one] !== undefined && hoursIn[other] !== undefined);
}

const hasFixedLength = (unit: string): boolean => unit !== 'months' && unit !== 'years';

/** Whether two values are equal. Because months vary in length, weeks may differ from months by a tenth. */
export function isSameValue(one: [number, string], other: [number, string]): boolean {
  if (!isComparable(one[1], other[1])) return false;
  const [a, b] = [inBaseUnit(...one), inBaseUnit(...other)];
  const tolerance = hasFixedLength(one[1]) === hasFixedLength(other[1]) ? 1e-9 : 0.1;
  return Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b));
}

export function isSameAmount(one: Amount, other: Amount): boolean {
  return (
    isSameValue([one.min, one.unit], [other.min, other.unit]) &&
    isSameValue([one.max, one.unit], [other.max, other.unit])
  );
}

function amountsOf(match: RegExpExecArray): Amount[] {
  const { low = '', high, whole, lowUnit, highUnit } = match.groups ?? {};
  const text = match[0];
  const value = read(low);
  if (whole !== undefined) {
    return [{ text, min: value, max: value, unit: `of ${String(read(whole))}` }];
  }
  const unitNamed = (word = ''): string => unitOf.get(word.toLowerCase()) ?? '';
  const unit = unitNamed(highUnit ?? lowUnit);
  const lowIn = unitNamed(lowUnit ?? highUnit);
  // “A week” is an amount, but “a rash” and “a treatment” are not.
  if (/^an?$/i.test(low) && hoursIn[lowIn] === undefined) return [];
  const single = (value: number, unit: string) => ({ text, min: value, max: value, unit });
  if (high === undefined) return [single(value, unit)];
  const max = read(high);
  const min = (value * (hoursIn[lowIn] ?? 1)) / (hoursIn[unit] ?? 1);
  const isRange = isComparable(lowIn, unit) && min <= max;
  return isRange ? [{ text, min, max, unit }] : [single(value, lowIn), single(max, unit)];
}

export function amountsIn(text: string): Amount[] {
  return [...text.matchAll(pattern)].flatMap(amountsOf);
}

/** Such as `3 to 6 sessions`, `up to 7 days`, `1.5 mm` and `1 day`. */
export function formatAmount(amount: {
  min?: number | undefined;
  max: number;
  unit: string;
}): string {
  const { min = amount.max, max, unit } = amount;
  const number = (value: number): string => value.toLocaleString('en-US');
  if (min === 0 && max > 0) return `up to ${number(max)} ${unit}`;
  const range = min === max ? number(max) : `${number(min)} to ${number(max)}`;
  return `${range} ${min === 1 && max === 1 ? unit.replace(/s$/, '') : unit}`.trim();
}
