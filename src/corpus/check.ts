import path from 'node:path';
import { placeFindings } from './place.ts';
import { readCorpus } from './read.ts';
import { withoutDrafts, type Corpus } from './rule.ts';
import { rules } from './rules.ts';
import type { Finding } from '../lib/finding.ts';
import { sources } from '../sources.ts';

export interface Checked {
  /** What a build publishes: all but drafts. */
  corpus: Corpus;
  /** Also drafts. */
  all: Corpus;
  /** All that is wrong with it: files, their fields, and across entries. */
  findings: Finding[];
  /** Files of pages that are still being written, and what else they need before they can be published. */
  drafts: string[];
  unfinished: Finding[];
}

interface Check {
  root: string;
  checked: Promise<Checked>;
}

declare global {
  // Astro loads its settings and `content.config.ts` apart, so that they share no module, only the process.
  var lastCheck: Check | undefined;
}

async function readAndCheck(root: string): Promise<Checked> {
  const { corpus: all, findings } = await readCorpus(root, sources);
  const corpus = withoutDrafts(all);
  const broken = (content: Corpus) => rules.flatMap((rule) => rule(content));
  const drafts = [all.articles, all.concerns, all.tools, all.pages]
    .flatMap((pages) => [...pages.values()])
    .filter(({ data }) => data.isDraft)
    .map(({ file }) => file);
  const unfinished = drafts.length === 0 ? [] : broken(all);
  return {
    corpus,
    all,
    findings: placeFindings(root, [...findings, ...broken(corpus)]),
    drafts,
    unfinished: placeFindings(
      root,
      unfinished.filter(({ file }) => drafts.includes(file)),
    ),
  };
}

/**
 * Reads the content anew and holds every rule against it.
 * @param root the folder that holds `content/`
 */
export function checkContent(root: string): Promise<Checked> {
  const checked = readAndCheck(root);
  globalThis.lastCheck = { root: path.resolve(root), checked };
  return checked;
}

/** What the last check of this process found, so that nothing is read twice in a build. */
export function lastChecked(root: string): Promise<Checked> {
  const { lastCheck } = globalThis;
  return lastCheck?.root === path.resolve(root) ? lastCheck.checked : checkContent(root);
}
