import { entriesOf, pagesOf, type Rule } from '../rule.ts';

const yearMs = 366 * 24 * 60 * 60 * 1000;
const years = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / yearMs;

/**
 * A day that was typed wrong would make every other page overdue, as “today” is the newest day in `content/`.
 * No clock is asked: `npm run record` dates the versions, and nothing is checked long after the last of them.
 */
export const datesAreLikely: Rule = (corpus) => {
  const newest = entriesOf(corpus.versions)
    .flatMap(({ data }) => data.map(({ on }) => on))
    .toSorted()
    .at(-1);
  const dated = [
    ...pagesOf(corpus).flatMap((page) => [
      { ...page, field: 'writtenOn', day: page.data.writtenOn },
      { ...page, field: 'checkedOn', day: page.data.checkedOn },
    ]),
    ...entriesOf(corpus.claims).map((claim) => ({
      ...claim,
      field: 'checkedOn',
      day: claim.data.checkedOn,
    })),
  ];
  const early = dated.filter(({ day }) => newest !== undefined && years(newest, day) > 1);
  const far = pagesOf(corpus).filter(({ data }) => years(data.checkedOn, data.dueOn) > 3);
  return [
    ...early.map(({ file, line, field, day }) => ({
      file,
      line,
      rule: 'dates-are-likely',
      message: `${field} ${day} is a year after the newest version, ${newest ?? ''}. Mend the year.`,
    })),
    ...far.map(({ file, line, data: { checkedOn, dueOn } }) => ({
      file,
      line,
      rule: 'dates-are-likely',
      message: `dueOn ${dueOn} is over three years after checkedOn ${checkedOn}. Check sooner.`,
    })),
  ];
};
