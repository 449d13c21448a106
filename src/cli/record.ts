/** Records a change of a page in `content/versions.yaml`: `npm run record -- articles/aftercare "What changed."`. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { isMap, isSeq, parseDocument, Scalar, type Document } from 'yaml';
import { claimedWordsOf } from '../corpus/claimed-words.ts';
import { describeIssue } from '../corpus/describe-issue.ts';
import type { Version } from '../corpus/history-schema.ts';
import { publishedPages, type PublishedPage } from '../corpus/page-hash.ts';
import { placeFindings } from '../corpus/place.ts';
import { readCorpus } from '../corpus/read.ts';
import { allPagesOf, type Corpus } from '../corpus/rule.ts';
import { formatFinding, formatFindings } from '../lib/finding.ts';
import { sources } from '../sources.ts';

const usage = `Usage:
  npm run record -- articles/aftercare "What changed, in plain words." [--safety]
  npm run record -- --changed "What changed."   all pages that have changed since their last version
  npm run record -- --all "First published."    all pages without a version, with the day they were written
  --safety         a safety fact changed, so old copies could harm readers
  --on 2026-11-21  the day of the change (default: today)`;

function parseHistory(text: string): Document {
  const document: Document = parseDocument(text);
  if (!isMap(document.contents)) document.contents = document.createNode({});
  return document;
}

function newestIn(history: Document, page: string): Version | undefined {
  const list = history.getIn([page]);
  return isSeq(list) ? (list.toJS(history) as Version[])[0] : undefined;
}

/** @returns the number of the new version */
function addVersion(
  history: Document,
  page: string,
  { on, hash, change, isSafety }: Omit<Version, 'version'>,
): number {
  const version = (newestIn(history, page)?.version ?? 0) + 1;
  // Without quotes, YAML reads a hash such as 123456789012 or 1e2345678901 as a number.
  const quoted = new Scalar(hash);
  quoted.type = Scalar.QUOTE_SINGLE;
  const entry = { version, on, hash: quoted, change, ...(isSafety && { isSafety }) };
  const list = history.getIn([page]);
  if (isSeq(list)) list.items.unshift(history.createNode(entry));
  else history.setIn([page], history.createNode([entry]));
  return version;
}

/** The sentences that rest on the claims among `pages`, with their places. */
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
    if (!page) {
      throw new Error(`There is no page "${name}". Name a page such as articles/aftercare.`);
    }
    if (!isStale(page)) {
      throw new Error(
        `${name} has not changed since its newest version, so there is nothing to record.`,
      );
    }
    return page;
  });
}

/**
 * Adds versions to `content/versions.yaml`. If one of them is not valid, it writes none.
 * @param root the folder that contains `content/`
 * @param today the default day
 * @returns lines to print
 */
export async function record(root: string, args: string[], today: string): Promise<string[]> {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const { all, changed, safety: isSafety } = values;
  const named = positionals.slice(0, -1);
  const change = positionals.at(-1);
  const ways = [all, changed, named.length > 0].filter(Boolean).length;
  if (change === undefined || ways !== 1) {
    throw new Error('Name pages, or use --all or --changed. Then say what changed.');
  }
  const { corpus, findings } = await readCorpus(root, sources);
  if (findings.length > 0) throw new Error(formatFindings(findings));
  const file = path.join(root, 'content', 'versions.yaml');
  const history = parseHistory(existsSync(file) ? readFileSync(file, 'utf8') : '');
  const pages = choosePages(publishedPages(corpus), history, { all, changed, named });
  const lines = pages.map(({ page, hash, firstOn }) => {
    const on = values.on ?? (all ? firstOn : today);
    const last = newestIn(history, page);
    const version = addVersion(history, page, { on, hash, change, isSafety });
    const entry = { version, on, hash, change, isSafety };
    const schema = sources.versions.schema.element;
    const problem = schema.safeParse(entry).error?.issues[0];
    if (problem) throw new Error(describeIssue(problem, schema, entry));
    if (last && on < last.on) {
      throw new Error(
        `${page}: ${on} is before the date of version ${String(last.version)} (${last.on}). Use a later day.`,
      );
    }
    return `${page}: version ${String(version)}, ${on}. ${change}`;
  });
  writeFileSync(file, history.toString({ lineWidth: 0, singleQuote: true }));
  const resting = all ? [] : sentencesOn(root, corpus, pages);
  return [
    ...lines,
    `Versions recorded: ${String(lines.length)}.`,
    ...(resting.length === 0 ? [] : ['Check these sentences, which rest on a changed claim:']),
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
