/** Makes JSON and Markdown of each embedded page from the HTML that frames show. */
import { markdownOf } from '../exports/markdown.ts';
import { listPages, listWithdrawn } from '../corpus/page-list.ts';
import type { Corpus } from '../corpus/rule.ts';
import { makePageData, type Facts } from '../exports/page-data.ts';
import type { Csl } from '../evidence/reference-schema.ts';
import type { BuiltPage } from './page.ts';

/** Descriptions of all pages that can be embedded. */
export function factsOf(corpus: Corpus): Facts[] {
  return [...listPages(corpus), ...listWithdrawn(corpus.withdrawn)].map(
    ({ page, title, description, summary, checkedOn, isReviewed }) => ({
      page,
      title,
      description,
      summary,
      checkedOn,
      isReviewed,
      version: corpus.versions.get(page)?.data[0]?.version,
    }),
  );
}

/** The contents of `embed/v1/<page>.json` and `<page>.md`. */
export interface Words {
  json: string;
  markdown: string;
}

/**
 * @param page the page for frames
 * @param references all references, by id
 */
export function wordsOf(page: BuiltPage, facts: Facts, references: Map<string, Csl>): Words {
  const [main] = page.named('main');
  if (!main) {
    throw new Error(
      `${page.file} has no <main>, which contains the words for other programs. Add it in src/frames/EmbedFrame.astro.`,
    );
  }
  const fragment = makePageData(facts, main, references);
  return { json: JSON.stringify(fragment), markdown: markdownOf(fragment) };
}
