/** What can be counted about each page, worst first. “Overdue” is by the day of the build, not by the clock. */
import { loadCorpus, newestVersionOf, readingOf, referencesOf } from '../corpus/corpus.ts';
import { daysOverdue } from '../corpus/overdue.ts';
import type { Reference } from '../evidence/reference-schema.ts';
import scores from './search-scores.json' with { type: 'json' };

export interface Row {
  /** As `articles/aftercare`. */
  page: string;
  title: string;
  version: number;
  /** Days, as `2026-11-21`. */
  checkedOn: string;
  dueOn: string;
  /** 0 where the page is not due, or the build has no day. */
  daysOverdue: number;
  /** Flesch–Kincaid, with the words of the glossary counted as easy. */
  grade: number;
  words: number;
  sources: number;
  /** The year of the oldest source; undefined where no source has a year. */
  oldestSource: number | undefined;
  /** The share of its sources of which we read some full text, 0 to 1. */
  readInFull: number;
  /** The share of its sources that we know only from other sources, 0 to 1. */
  secondHand: number;
  isReviewed: boolean;
  /** How many test questions the page answers, and for how many search lists it first; undefined without any. */
  search: { asked: number; first: number } | undefined;
}

const shareOf = (all: Reference[], test: (one: Reference) => boolean): number =>
  all.length === 0 ? 0 : Math.round((100 * all.filter(test).length) / all.length) / 100;

const yearOf = ({ csl }: Reference): number[] => csl.issued?.['date-parts'][0]?.slice(0, 1) ?? [];

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}’'-]+/gu)?.length ?? 0;

/** The most overdue first, then the next due; of one day, the most second-hand and the hardest to read. */
const byNeed = (a: Row, b: Row): number =>
  b.daysOverdue - a.daysOverdue ||
  a.dueOn.localeCompare(b.dueOn) ||
  b.secondHand - a.secondHand ||
  b.grade - a.grade;

export async function loadBoard(): Promise<Row[]> {
  const { articles, concerns, tools, references } = await loadCorpus();
  const pages = [...articles.values(), ...concerns.values(), ...tools.values()];
  const rows = await Promise.all(
    pages.map(async (entry): Promise<Row> => {
      const { title, checkedOn, dueOn, review } = entry.data;
      const page = `${entry.collection}/${entry.id}`;
      const sources = (await referencesOf(entry)).flatMap((id) => references.get(id)?.data ?? []);
      const years = sources.flatMap(yearOf);
      const { grade } = await readingOf(entry);
      return {
        page,
        title,
        version: await newestVersionOf(page),
        checkedOn,
        dueOn,
        daysOverdue: daysOverdue(dueOn),
        grade: Math.round(grade * 10) / 10,
        words: wordsIn(`${entry.data.summary} ${entry.body ?? ''}`.replace(/<[^>]*>/g, ' ')),
        sources: sources.length,
        oldestSource: years.length > 0 ? Math.min(...years) : undefined,
        readInFull: shareOf(sources, ({ seenAs }) => seenAs.startsWith('full-text')),
        secondHand: shareOf(sources, ({ isSecondHand }) => isSecondHand),
        isReviewed: review !== undefined,
        search: (scores.pages as Record<string, Row['search']>)[page],
      };
    }),
  );
  return rows.toSorted(byNeed);
}
