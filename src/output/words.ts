/** The words of each embedded page as data, from the very HTML that frames show. */
import { markdownOf } from '../exports/markdown.ts';
import { listPages, listWithdrawn } from '../corpus/page-list.ts';
import type { Corpus } from '../corpus/rule.ts';
import { makePageData, type Facts } from '../exports/page-data.ts';
import type { Csl } from '../evidence/reference-schema.ts';
import type { BuiltPage } from './page.ts';

/** All pages that can be embedded, as the content describes them. */
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

/** The texts of `embed/v1/<page>.json` and `<page>.md`. */
export interface Words {
  json: string;
  markdown: string;
}

/**
 * @param page that frames show
 * @param references all of them, by id
 */
export function wordsOf(page: BuiltPage, facts: Facts, references: Map<string, Csl>): Words {
  const [main] = page.named('main');
  if (!main) {
    throw new Error(
      `${page.file} has no <main>. Its words cannot be handed out; see src/frames/EmbedFrame.astro.`,
    );
  }
  const fragment = makePageData(facts, main, references);
  return { json: JSON.stringify(fragment), markdown: markdownOf(fragment) };
}
