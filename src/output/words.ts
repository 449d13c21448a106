/** The words of each embedded page as data, from the very HTML that frames show. */
import { markdownOf } from '../api/markdown.ts';
import { pagesOf, type Corpus } from '../corpus/rule.ts';
import { makeFragment, type Facts } from '../embed/fragment.ts';
import type { Csl } from '../evidence/reference-schema.ts';
import type { BuiltPage } from './page.ts';

/** All pages that can be embedded, as the content describes them. */
export function factsOf(corpus: Corpus): Facts[] {
  const pages = pagesOf(corpus).map(({ file, data }): Facts => ({
    page: file.replace(/^content\/|\.mdx$/g, ''),
    title: data.title,
    description: data.description,
    summary: data.summary,
    checkedOn: data.checkedOn,
    isReviewed: data.review !== undefined,
  }));
  const claims = [...corpus.claims.values()].map(({ id, data }): Facts => ({
    page: `claims/${id}`,
    title: `Is it true? “${data.statement}”`,
    description: data.explanation,
    summary: data.explanation,
    checkedOn: data.checkedOn,
    isReviewed: false,
  }));
  const notices = [...corpus.withdrawn].map(([page, { data }]): Facts => ({
    page,
    title: data.title,
    description: `This page was withdrawn. ${data.reason}`,
    summary: data.reason,
    checkedOn: data.on,
    isReviewed: false,
  }));
  return [...pages, ...claims, ...notices].map((facts) => ({
    ...facts,
    version: corpus.versions.get(facts.page)?.data[0]?.version,
  }));
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
      `${page.file} has no <main>. Its words cannot be handed out; see src/embed/EmbedFrame.astro.`,
    );
  }
  const fragment = makeFragment(facts, main, references);
  return { json: JSON.stringify(fragment), markdown: markdownOf(fragment) };
}
