/**
 * Compares our search with plain Pagefind on the same pages, in a real browser:
 * how often the first results answer, their bytes, and their time.
 * `run.ts --pages 10000` measures both on that many generated pages instead.
 * `run.ts --record` records how often each page is the first result, for the quality board.
 * `run.ts --queries FILE` uses other queries, in the form of `queries.jsonl`.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from 'playwright-core';
import { serve, type Sent } from '../../support/brotli-server.ts';
import { launchOptions } from '../../support/chromium.ts';
import { dist, root } from '../../support/paths.ts';
import { writeMany } from './many-pages.ts';
import {
  longTasks,
  openPage,
  ours,
  plain,
  time,
  visit,
  type Latency,
  type Subject,
} from './measure.ts';
import { writePlain } from './plain.ts';

interface Query {
  query: string;
  kind: string;
  answers: string[];
}

const { values: options } = parseArgs({
  options: {
    pages: { type: 'string' },
    queries: { type: 'string', default: path.join(import.meta.dirname, 'queries.jsonl') },
    misses: { type: 'boolean', default: false },
    record: { type: 'boolean', default: false },
  },
});
const queries = readFileSync(options.queries, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Query);

const quantile = (values: number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
};
const row = (cells: (string | number)[]): void => {
  console.log(cells.map((cell, at) => String(cell).padEnd(at === 0 ? 30 : 16)).join(''));
};
const share = (value: number): string => value.toFixed(2);
const kilobytes = (value: number): string => (value / 1000).toFixed(1);

/** Rank of the first right result, starting at 1; 0 if there is none. */
function rankOf({ answers }: Query, results: string[]): number {
  const plainly = (address: string) => address.replace(/\/$/, '');
  return 1 + results.findIndex((found) => answers.some((one) => plainly(one) === plainly(found)));
}

/** Bytes of the page itself, with or without a search. */
const isPage = ({ address }: Sent): boolean =>
  /\.(?:css|woff2|svg|ico|png)$|\/$/.test(address) || /SearchPage|\/(?:Page|mdx)\./.test(address);
const sum = (sent: Sent[]): number => sent.reduce((total, { bytes }) => total + bytes, 0);

/** Counts a query for the page that should answer it: the first one in its list. */
function record(rows: { query: Query; rank: number }[]): void {
  const pages: Record<string, { asked: number; first: number }> = {};
  for (const { query, rank } of rows) {
    const page = (query.answers[0] ?? '').replace(/^\/|\/(?:#.*)?$/g, '');
    const known = (pages[page] ??= { asked: 0, first: 0 });
    known.asked += 1;
    if (rank === 1) known.first += 1;
  }
  const measuredOn = new Date().toISOString().slice(0, 10);
  const sorted = Object.fromEntries(Object.entries(pages).toSorted());
  const text = JSON.stringify({ measuredOn, pages: sorted }, null, 2);
  writeFileSync(path.join(root, 'src/quality/search-scores.json'), `${text}\n`);
}

async function compareAnswers(browser: Browser, subjects: Subject[]): Promise<void> {
  const kinds = ['all', ...new Set(queries.map(({ kind }) => kind))];
  for (const subject of subjects) {
    const rows: { query: Query; rank: number; found: number; search: number; whole: number }[] = [];
    for (const query of queries) {
      const { results, sent } = await visit(browser, subject, query.query);
      const rank = rankOf(query, results);
      if (options.misses && rank !== 1)
        console.log(`${String(rank)}  ${query.query}  ${results.slice(0, 3).join(' ')}`);
      const search = sum(sent.filter((one) => !isPage(one)));
      rows.push({ query, rank, found: results.length, search, whole: sum(sent) });
    }
    if (options.record && subject.name === 'ours') record(rows);
    console.log('');
    row([subject.name, 'queries', 'success@1', 'success@3', 'MRR', 'nothing']);
    for (const kind of kinds) {
      const some = rows.filter(({ query }) => kind === 'all' || query.kind === kind);
      const part = (test: (one: (typeof some)[number]) => boolean) =>
        share(some.filter(test).length / some.length);
      row([
        kind,
        some.length,
        part(({ rank }) => rank === 1),
        part(({ rank }) => rank > 0 && rank <= 3),
        share(some.reduce((total, { rank }) => total + (rank > 0 ? 1 / rank : 0), 0) / some.length),
        some.filter(({ found }) => found === 0).length,
      ]);
    }
    row(['kB until results show', 'median', 'most']);
    for (const key of ['search', 'whole'] as const) {
      const sizes = rows.map((one) => one[key]);
      const label = key === 'search' ? 'what searching adds' : 'the page with it, cold';
      row([label, kilobytes(quantile(sizes, 0.5)), kilobytes(quantile(sizes, 1))]);
    }
  }
}

async function compareTimes(browser: Browser, subjects: Subject[]): Promise<void> {
  const pages = await Promise.all(subjects.map((subject) => openPage(browser, subject)));
  const times = subjects.map((): Latency[] => []);
  for (const { query } of queries) {
    for (const [at, subject] of subjects.entries()) {
      const page = pages[at];
      if (page) times[at]?.push(await time(page, subject, query));
    }
  }
  console.log('');
  row([
    'ms from letter to results',
    'first: median',
    'first: p95',
    'full: median',
    'full: p95',
    'longest task',
  ]);
  for (const [at, subject] of subjects.entries()) {
    const [page, all = []] = [pages[at], times[at]];
    const tasks = page ? await longTasks(page) : [];
    const of = (key: keyof Latency, which: number) =>
      quantile(
        all.map((one) => one[key]),
        which,
      ).toFixed(1);
    const longest = tasks.length === 0 ? 'under 50' : Math.max(...tasks).toFixed(0);
    row([
      subject.name,
      of('first', 0.5),
      of('first', 0.95),
      of('full', 0.5),
      of('full', 0.95),
      longest,
    ]);
  }
  const [theirs = [], mine = []] = times;
  const ratio = (which: number) =>
    (
      quantile(
        mine.map(({ first }) => first),
        which,
      ) /
      quantile(
        theirs.map(({ first }) => first),
        which,
      )
    ).toFixed(2);
  row(['ours / plain', ratio(0.5), ratio(0.95)]);
}

const folder = mkdtempSync(path.join(tmpdir(), 'bench-search-'));
const browser = await chromium.launch(launchOptions());
try {
  const site = options.pages ? await writeMany(Number(options.pages), folder) : dist;
  await writePlain(site, folder);
  const pagefind: [string, string] = ['/pagefind/', path.join(folder, 'pagefind')];
  const plainServer = await serve([['/plain/', path.join(folder, 'plain')], pagefind, ['/', site]]);
  const ourServer = await serve([['/', site]]);
  const subjects = [plain(plainServer), ours(ourServer)];
  console.log(`${String(queries.length)} queries, ${options.pages ?? 'the site’s own'} pages`);
  if (!options.pages) await compareAnswers(browser, subjects);
  await compareTimes(browser, subjects);
  plainServer.close();
  ourServer.close();
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
