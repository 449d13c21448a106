/** Writes down what changed on which page: `npm run record -- articles/aftercare "What changed." --safety`. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Document } from 'yaml';
import { claimedWordsOf } from '../corpus/claimed-words.ts';
import { publishedPages, type PublishedPage } from '../corpus/page-hash.ts';
import { placeFindings } from '../corpus/place.ts';
import { readCorpus } from '../corpus/read.ts';
import { allPagesOf, type Corpus } from '../corpus/rule.ts';
import { formatFinding, formatFindings } from '../lib/finding.ts';
import { sources } from '../sources.ts';
import { addVersion, newestIn, parseHistory } from './version-file.ts';

const usage = `Usage:
  npm run record -- articles/aftercare "What changed, in plain words." [--safety]
  npm run record -- --changed "What changed."   every page whose words are not the recorded ones
  npm run record -- --all "First published."    every page without a version, on the day it was written
  --safety         a safety fact changed: old copies could harm
  --on 2026-11-21  the day; today if left out`;

/** The sentences of other pages that rest on the claims among `pages`, each with its place. */
function sentencesOn(root: string, corpus: Corpus, pages: PublishedPage[]): string[] {
  const changed = new Set(pages.map(({ page }) => page));
  const sentences = allPagesOf(corpus).flatMap((page) =>
    claimedWordsOf(page)
      .map((words) => ({ ...words, ids: words.claims.filter((id) => changed.has(`claims/${id}`)) }))
      .filter(({ ids }) => ids.length > 0)
      .map(({ ids, sentence, line }) => ({
        file: page.file,
        line,
        rule: ids.join(', '),
        message: `"${sentence}"`,
      })),
  );
  return placeFindings(root, sentences).map(formatFinding);
}

/** Why nothing was written. */
export class Refusal extends Error {}

const options = {
  all: { type: 'boolean', default: false },
  changed: { type: 'boolean', default: false },
  safety: { type: 'boolean', default: false },
  on: { type: 'string' },
} as const;

function choosePages(
  pages: PublishedPage[],
  history: Document,
  { all, changed, named }: { all: boolean; changed: boolean; named: string[] },
): PublishedPage[] {
  const newestOf = ({ page }: PublishedPage) => newestIn(history, page);
  const isStale = (page: PublishedPage) => newestOf(page)?.hash !== page.hash;
  if (all) return pages.filter((page) => !newestOf(page));
  if (changed) return pages.filter((page) => newestOf(page) && isStale(page));
  return named.map((name) => {
    const page = pages.find((one) => one.page === name);
    if (!page) throw new Refusal(`"${name}" is no page. A page is named as articles/aftercare.`);
    if (!isStale(page)) {
      throw new Refusal(`${name} reads as its newest version does; there is nothing to record.`);
    }
    return page;
  });
}

/**
 * Adds versions to `content/versions.yaml`; writes all of them or none.
 * @param root the folder that holds `content/`
 * @param today the day that counts when none is given
 * @returns what was recorded, a line each; throws a Refusal
 */
export async function record(root: string, args: string[], today: string): Promise<string[]> {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const { all, changed, safety: isSafety } = values;
  const named = positionals.slice(0, -1);
  const change = positionals.at(-1);
  const ways = [all, changed, named.length > 0].filter(Boolean).length;
  if (change === undefined || ways !== 1) {
    throw new Refusal('Name pages, or --all, or --changed; then say what changed.');
  }
  const { corpus, findings } = await readCorpus(root, sources);
  if (findings.length > 0) throw new Refusal(formatFindings(findings));
  const file = path.join(root, 'content', 'versions.yaml');
  const history = parseHistory(existsSync(file) ? readFileSync(file, 'utf8') : '');
  const pages = choosePages(publishedPages(corpus), history, { all, changed, named });
  const lines = pages.map(({ page, hash, firstOn }) => {
    const on = values.on ?? (all ? firstOn : today);
    const last = newestIn(history, page);
    const version = addVersion(history, page, { on, hash, change, isSafety });
    const entry = [{ version, on, hash, change, isSafety }];
    const problem = sources.versions.schema.safeParse(entry).error?.issues[0];
    if (problem) throw new Refusal(`${problem.path.slice(1).join('.')}: ${problem.message}.`);
    if (last && on < last.on) {
      throw new Refusal(`${page}: ${on} is before version ${String(last.version)}, ${last.on}.`);
    }
    return `${page}: version ${String(version)}, ${on}. ${change}`;
  });
  writeFileSync(file, history.toString({ lineWidth: 0, singleQuote: true }));
  const resting = all ? [] : sentencesOn(root, corpus, pages);
  return [
    ...lines,
    `${String(lines.length)} recorded.`,
    ...(resting.length === 0 ? [] : ['Read these sentences again; they rest on a changed claim:']),
    ...resting,
  ];
}

if (import.meta.main) {
  const today = new Date().toISOString().slice(0, 10);
  try {
    console.log((await record(process.cwd(), process.argv.slice(2), today)).join('\n'));
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    process.exitCode = 1;
  }
}
