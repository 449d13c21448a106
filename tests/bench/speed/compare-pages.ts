/** Compares bytes and loading time of the same page on both sides. */
import type { Browser } from 'playwright-core';
import { readCorpus } from '../../../src/corpus/read.ts';
import { entriesOf } from '../../../src/corpus/rule.ts';
import { sources } from '../../../src/sources.ts';
import { serve } from '../../support/brotli-server.ts';
import { root } from '../../support/paths.ts';
import { compare, median } from './numbers.ts';
import { view, type View } from './page-view.ts';

interface Guide {
  address: string;
  words: number;
}

/** Every guide and concern that both sides have, shortest first. */
async function guides(): Promise<Guide[]> {
  const { corpus } = await readCorpus(root, sources);
  return [...entriesOf(corpus.articles), ...entriesOf(corpus.concerns)]
    .map(({ file, body }) => ({
      address: file.replace(/^content/, '').replace(/\.mdx$/, '/'),
      words: body.paragraphs.join(' ').split(/\s+/).length,
    }))
    .toSorted((a, b) => a.words - b.words);
}

type Key = keyof View;
const weights: [Key, string, number][] = [
  ['words', 'words within main', 0],
  ['firstBytes', 'bytes to first render', 0],
  ['bytes', 'bytes of the page view', 0],
  ['requests', 'requests of the page view', 0],
  ['scriptBytes', 'bytes of JavaScript', 0],
];
const times: [Key, string, number][] = [
  ['fcp', 'first contentful paint, ms', 0],
  ['lcp', 'largest contentful paint, ms', 0],
  ['blocked', 'total blocking time, ms', 0],
  ['shift', 'layout shift', 3],
];

const rows = (which: string, keys: typeof weights, mine: View[], theirs: View[]): string[] =>
  keys.map(([key, label, digits]) => {
    const middle = (views: View[]) => median(views.map((one) => one[key]));
    return compare(`${which}: ${label}`, middle(mine), middle(theirs), digits);
  });

/**
 * @param ours folder of our built site
 * @param peer folder of the other built site
 * @param runs how often to measure each page, alternating between the sides
 * @returns rows of the table
 */
export async function comparePages(
  browser: Browser,
  { ours, peer, runs }: { ours: string; peer: string; runs: number },
): Promise<string[]> {
  const sides = await Promise.all([ours, peer].map((folder) => serve([['/', folder]])));
  const [mine, theirs] = sides;
  if (!mine || !theirs) throw new Error('The servers did not start.');
  const all = await guides();
  const views: [View[], View[]] = [[], []];
  // Loads everything without limits first, so that all files are compressed before the measurement.
  for (const { address } of all) {
    views[0].push(await view(browser, mine, address, false));
    views[1].push(await view(browser, theirs, address, false));
  }
  const table = rows(`median of ${String(all.length)} pages`, weights, ...views);
  const shorts = all.map(({ words }) => Math.abs(words - 900));
  const chosen = [all[Math.floor(all.length / 2)], all[shorts.indexOf(Math.min(...shorts))]];
  for (const { address } of chosen.filter((one) => one !== undefined)) {
    const timed: [View[], View[]] = [[], []];
    for (let run = 0; run < runs; run += 1) {
      const order = run % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const);
      for (const side of order) {
        const server = side === 0 ? mine : theirs;
        timed[side].push(await view(browser, server, address, true));
      }
    }
    table.push(...rows(address, [...weights, ...times], ...timed));
  }
  for (const side of sides) side.close();
  return table;
}
