import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { markdownOf } from '../api/markdown.ts';
import { pagesOf, type Corpus } from '../corpus/rule.ts';
import { makeFragment, type Facts } from '../embed/fragment.ts';

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

/**
 * Writes each embedded page as data, from the very HTML that frames show.
 * @param dist the folder that holds the built site
 * @returns how many were written
 */
export async function writeAll(dist: string, corpus: Corpus): Promise<number> {
  const references = new Map([...corpus.references].map(([id, { data }]) => [id, data.csl]));
  const all = factsOf(corpus);
  for (const facts of all) {
    const folder = path.join(dist, 'embed', 'v1', facts.page);
    const html = await readFile(path.join(folder, 'index.html'), 'utf8');
    const main = /<main[\s>][\s\S]*<\/main>/.exec(html)?.[0];
    if (main === undefined) {
      throw new Error(
        `embed/v1/${facts.page}/index.html has no <main>. Its words cannot be handed out; ` +
          'see src/embed/EmbedFrame.astro.',
      );
    }
    const fragment = makeFragment(facts, main, references);
    await writeFile(`${folder}.json`, JSON.stringify(fragment));
    await writeFile(path.join(dist, `${facts.page}.md`), markdownOf(fragment));
  }
  return all.length;
}
