import { readCorpus } from '../corpus/read.ts';
import type { Corpus } from '../corpus/rule.ts';
import { rules } from '../corpus/rules.ts';
import type { Finding } from '../lib/finding.ts';
import { sources } from '../sources.ts';

export interface Checked {
  corpus: Corpus;
  /** All that is wrong with the content: its files, their fields, and across entries. */
  findings: Finding[];
}

/** @param root the folder that holds `content/` */
export async function checkContent(root: string): Promise<Checked> {
  const { corpus, findings } = await readCorpus(root, sources);
  return { corpus, findings: [...findings, ...rules.flatMap((rule) => rule(corpus))] };
}
