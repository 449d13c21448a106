import path from 'node:path';
import { placeFindings } from './place.ts';
import { readCorpus } from './read.ts';
import { withoutDrafts, type Corpus } from './rule.ts';
import { findingsIn } from './rules.ts';
import type { Finding } from '../lib/finding.ts';
import { sources } from '../sources.ts';

export interface Checked {
  /** The content that a build publishes, without drafts. */
  corpus: Corpus;
  /** The content with drafts. */
  all: Corpus;
  /** Problems with files, fields and rules. */
  findings: Finding[];
  /** The files of drafts. */
  drafts: string[];
  /** Problems to solve before the drafts can be published. */
  unfinished: Finding[];
}

interface Check {
  root: string;
  checked: Promise<Checked>;
}

declare global {
  // Astro loads its configuration and `content.config.ts` as separate modules of one process, so a global is shared.
  var lastCheck: Check | undefined;
}

async function readAndCheck(root: string): Promise<Checked> {
  const { corpus: all, findings } = await readCorpus(root, sources);
  const corpus = withoutDrafts(all);
  const drafts = [all.articles, all.concerns, all.tools, all.pages]
    .flatMap((pages) => [...pages.values()])
    .filter(({ data }) => data.isDraft)
    .map(({ file }) => file);
  const unfinished = drafts.length === 0 ? [] : findingsIn(all);
  return {
    corpus,
    all,
    findings: placeFindings(root, [...findings, ...findingsIn(corpus)]),
    drafts,
    unfinished: placeFindings(
      root,
      unfinished.filter(({ file }) => drafts.includes(file)),
    ),
  };
}

/**
 * Reads the content and checks it by all rules.
 * @param root the folder that contains `content/`
 */
export function checkContent(root: string): Promise<Checked> {
  const checked = readAndCheck(root);
  globalThis.lastCheck = { root: path.resolve(root), checked };
  return checked;
}

/** The result of the last check in this process, so that a build reads the content only once. */
export function lastChecked(root: string): Promise<Checked> {
  const { lastCheck } = globalThis;
  return lastCheck?.root === path.resolve(root) ? lastCheck.checked : checkContent(root);
}
