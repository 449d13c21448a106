import { entriesOf, pagesOf, type Rule } from '../rule.ts';

const yearMs = 366 * 24 * 60 * 60 * 1000;
const yearsBetween = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / yearMs;

/**
 * Catches mistyped years. Rules do not read the clock, so dates are compared with the newest entry of
 * `content/versions.yaml`, which `npm run record` dates.
 */
export const datesAreLikely: Rule = (corpus) => {
  const newest = entriesOf(corpus.versions)
    .flatMap(({ data }) => data.map(({ on }) => on))
    .toSorted()
    .at(-1);
  const pages = pagesOf(corpus);
  const dated = [
    ...pages.map((page) => ({ ...page, field: 'writtenOn', day: page.data.writtenOn })),
    ...[...pages, ...entriesOf(corpus.claims)].map((entry) => ({
      ...entry,
      field: 'checkedOn',
      day: entry.data.checkedOn,
    })),
  ];
  const early = dated.filter(({ day }) => newest !== undefined && yearsBetween(newest, day) > 1);
  const far = pages.filter(({ data }) => yearsBetween(data.checkedOn, data.dueOn) > 3);
  return [
    ...early.map(({ file, line, field, day }) => ({
      file,
      line,
      message: `${field} ${day} is more than a year after the newest version (${newest ?? ''}). Correct the year.`,
    })),
    ...far.map(({ file, line, data: { checkedOn, dueOn } }) => ({
      file,
      line,
      message: `dueOn ${dueOn} is more than three years after checkedOn ${checkedOn}. Choose an earlier date.`,
    })),
  ];
};
