/** The median. */
export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? NaN) + (sorted[Math.floor(half)] ?? NaN)) / 2;
}

/** A row of the table: ours, theirs, and the ratio of ours to theirs. */
export function compare(label: string, ours: number, theirs: number, digits: number): string {
  const say = (value: number) =>
    value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const ratio = theirs === 0 ? (ours === 0 ? 'equal' : '–') : (ours / theirs).toFixed(2);
  return `| ${label} | ${say(ours)} | ${say(theirs)} | ${ratio} |`;
}
