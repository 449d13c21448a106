/** Writes down what changed on which page: `npm run record -- articles/aftercare "What changed." --safety`. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { publishedPages, type PublishedPage } from '../corpus/page-hash.ts';
import { readCorpus } from '../corpus/read.ts';
import { formatFindings } from '../lib/finding.ts';
import { sources } from '../sources.ts';
import { addVersion, newestIn, parseHistory } from './version-file.ts';

const usage = `Usage:
  npm run record -- articles/aftercare "What changed, in plain words." [--safety]
  npm run record -- --changed "What changed."   every page whose words are not the recorded ones
  npm run record -- --all "First published."    every page without a version, on the day it was written
  --safety         a safety fact changed: old copies could harm
  --on 2026-11-21  the day; today if left out`;

/** Ends with the usage; nothing has been written. */
function refuse(problem: string): never {
  console.error(`${problem}\n\n${usage}`);
  process.exit(1);
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        all: { type: 'boolean', default: false },
        changed: { type: 'boolean', default: false },
        safety: { type: 'boolean', default: false },
        on: { type: 'string' },
      },
    });
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

const { values, positionals } = readArguments();
const named = positionals.slice(0, -1);
const change = positionals.at(-1) ?? '';
const isOneWay = [values.all, values.changed, named.length > 0].filter(Boolean).length === 1;
if (!isOneWay) refuse('Name pages, or --all, or --changed; then say what changed.');

const root = process.cwd();
const file = 'content/versions.yaml';
const { corpus, findings } = await readCorpus(root, sources);
if (findings.length > 0) {
  console.error(formatFindings(findings));
  process.exit(1);
}
const pages = publishedPages(corpus);
const place = path.join(root, file);
const history = parseHistory(existsSync(place) ? readFileSync(place, 'utf8') : '');

function choose(): PublishedPage[] {
  if (values.all) return pages.filter(({ page }) => !newestIn(history, page));
  const isStale = ({ page, hash }: PublishedPage) => newestIn(history, page)?.hash !== hash;
  if (values.changed) {
    return pages.filter((page) => newestIn(history, page.page) && isStale(page));
  }
  return named.map((name) => {
    const page = pages.find((one) => one.page === name);
    if (!page) return refuse(`"${name}" is no page. A page is named as articles/aftercare.`);
    if (!isStale(page))
      return refuse(`${name} reads as its newest version does; nothing to record.`);
    return page;
  });
}

const today = new Date().toISOString().slice(0, 10);
const chosen = choose();
for (const page of chosen) {
  const on = values.on ?? (values.all ? page.firstOn : today);
  const entry = { on, hash: page.hash, change, isSafety: values.safety };
  const version = addVersion(history, page.page, entry);
  const problem = sources.versions.schema.safeParse([{ version, ...entry }]).error?.issues[0];
  if (problem) refuse(`${problem.path.slice(1).join('.')}: ${problem.message}.`);
  console.log(`${page.page}: version ${String(version)}, ${on}. ${change}`);
}
writeFileSync(place, history.toString({ lineWidth: 0, singleQuote: true }));
console.log(`${String(chosen.length)} recorded in ${file}.`);
