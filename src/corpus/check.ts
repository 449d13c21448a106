import { placeFindings } from './place.ts';
import { readCorpus } from './read.ts';
import { withoutDrafts, type Corpus } from './rule.ts';
import { rules } from './rules.ts';
import type { Finding } from '../lib/finding.ts';
import { sources } from '../sources.ts';

export interface Checked {
  /** What a build publishes: all but drafts. */
  corpus: Corpus;
  /** All that is wrong with it: files, their fields, and across entries. */
  findings: Finding[];
  /** Files of pages that are still being written, and what else they need before they can be published. */
  drafts: string[];
  unfinished: Finding[];
}

/** @param root the folder that holds `content/` */
export async function checkContent(root: string): Promise<Checked> {
  const { corpus: all, findings } = await readCorpus(root, sources);
  const corpus = withoutDrafts(all);
  const broken = (content: Corpus) => rules.flatMap((rule) => rule(content));
  const drafts = [...all.articles.values(), ...all.concerns.values(), ...all.tools.values()]
    .filter(({ data }) => (data as typeof data | undefined)?.isDraft === true)
    .map(({ file }) => file);
  const unfinished = drafts.length === 0 ? [] : broken(all);
  return {
    corpus,
    findings: placeFindings(root, [...findings, ...broken(corpus)]),
    drafts,
    unfinished: placeFindings(
      root,
      unfinished.filter(({ file }) => drafts.includes(file)),
    ),
  };
}
