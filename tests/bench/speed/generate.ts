/**
 * Copies the project and adds many articles that combine sections of our own pages: `generate.ts 1000 FOLDER`. The
 * articles keep all rules, and no two are the same.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { topicLabels } from '../../../src/articles/schema.ts';
import { record } from '../../../src/cli/record.ts';
import { frontmatter, parseBody, type Body } from '../../../src/corpus/body.ts';
import { readCorpus } from '../../../src/corpus/read.ts';
import { entriesOf, type PageEntry } from '../../../src/corpus/rule.ts';
import {
  easyTermsOf,
  maxGrade,
  maxRawGrade,
} from '../../../src/corpus/rules/reading-grade-is-low.ts';
import { count, gradeOf } from '../../../src/lib/readability.ts';
import { sources } from '../../../src/sources.ts';
import { copyProject } from '../../support/copy-project.ts';
import { root } from '../../support/paths.ts';

/** The part of a page from one heading to the next. */
interface Section {
  heading: string;
  text: string;
  words: number;
  /** Parts that a page may contain only once: headings, drawings, verdicts and terms. */
  once: string[];
}

/** The median length of our guides. */
const wordsOfArticle = 900;
const topics = Object.keys(topicLabels);

const wordsIn = (body: Body): number =>
  body.paragraphs.reduce((total, text) => total + text.split(/\s+/).length, 0);

/** Removes links to sections of the same page, because another page does not have them. */
const withoutOwnLinks = (text: string): string => text.replace(/\[([^\]]*)\]\(#[^)]*\)/g, '$1');

function onceIn({ components, headings }: Body): string[] {
  const shown = components.flatMap(({ name, attributes: { id } }) => {
    if (name === 'Verdict' || name === 'Term') return [`${name} ${String(id)}`];
    return /^(?:Cite|Claim|Do|Dont|Care|AdviceDiffers|Unknown|EmergencyNumbers)$/.test(name)
      ? []
      : [name];
  });
  return [...headings.map(({ text }) => text), ...new Set(shown)];
}

/** The sections of a page in order, without the text above the first heading. */
export function sectionsOf(page: PageEntry): Section[] {
  const [, ...parts] = page.body.source.split(/^(?=## )/m);
  return parts.map((part) => {
    const text = withoutOwnLinks(part).trim();
    const body = parseBody(text);
    const heading = body.headings[0]?.text ?? '';
    return { heading, text, words: wordsIn(body), once: onceIn(body) };
  });
}

/** Pseudorandom numbers that are the same every time (Park and Miller). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/** Draws sections until the page is long enough. No two may contain the same thing. */
function draw(pool: Section[], first: Section, next: (below: number) => number): Section[] {
  const chosen = [first];
  const shown = new Set(first.once);
  let words = first.words;
  for (let tries = 0; words < wordsOfArticle && tries < 200; tries += 1) {
    const section = pool[next(pool.length)];
    if (!section || section.once.some((one) => shown.has(one))) continue;
    chosen.push(section);
    for (const one of section.once) shown.add(one);
    words += section.words;
  }
  return chosen;
}

const nameOf = (at: number): string => String(at).padStart(4, '0');

function fieldsOf(model: PageEntry['data'], heading: string, about: string[], at: number): string {
  const title = heading.length > 50 ? `${heading.slice(0, 45).replace(/\s+\S*$/, '')} …` : heading;
  const { description, summary, alsoAsked, atAGlance, nextSteps } = model;
  const { writtenOn, checkedOn, dueOn } = model;
  return stringify({
    title: `${title} (${nameOf(at)})`,
    description,
    summary,
    topic: topics[at % topics.length],
    order: 100 + at,
    concerns: about,
    alsoCalled: [`bench ${nameOf(at)}`],
    alsoAsked,
    atAGlance,
    nextSteps,
    writtenOn,
    checkedOn,
    dueOn,
  });
}

export interface Article {
  id: string;
  /** The text of the file in `content/articles`. */
  text: string;
}

/** @returns that many articles, the same ones for the same content */
export async function makeArticles(howMany: number): Promise<Article[]> {
  const { corpus } = await readCorpus(root, sources);
  const models = [...entriesOf(corpus.articles), ...entriesOf(corpus.concerns)];
  const pool = models.flatMap((model) =>
    sectionsOf(model).map((section) => ({ ...section, model: model.data })),
  );
  const easyTerms = easyTermsOf(corpus);
  const isSound = (text: string, summary: string): boolean => {
    const { paragraphs, sentences } = parseBody(text);
    const all = [summary, ...paragraphs];
    return (
      sentences.some(({ cites }) => cites.length > 0) &&
      gradeOf(count(all, easyTerms)) <= maxGrade &&
      gradeOf(count(all)) <= maxRawGrade
    );
  };
  const concerns = [...corpus.concerns.keys()];
  const concernsOf = (at: number): string[] =>
    concerns.filter((_, place) => (place + at) % concerns.length <= at % 3);
  const next = numbers(11);
  const taken = new Set<string>();
  const articles: Article[] = [];
  while (articles.length < howMany) {
    const first = pool[(articles.length + taken.size) % pool.length];
    if (!first) throw new Error('content/ has no page with a heading.');
    const text = draw(pool, first, next)
      .map((section) => section.text)
      .join('\n\n');
    if (taken.has(text) || !isSound(text, first.model.summary)) continue;
    taken.add(text);
    const at = articles.length + 1;
    const fields = fieldsOf(first.model, first.heading, concernsOf(at), at);
    articles.push({ id: `bench-${nameOf(at)}`, text: `---\n${fields}---\n\n${text}\n` });
  }
  return articles;
}

/** Adds articles to a copy of the project and records their first versions. */
export async function addArticles(folder: string, articles: Article[]): Promise<void> {
  for (const { id, text } of articles) {
    writeFileSync(path.join(folder, 'content', 'articles', `${id}.mdx`), text);
  }
  await record(folder, ['--all', 'First published.'], '2026-11-21');
}

/** Adds a sentence to an article and records the change. */
export async function editArticle(folder: string, id: string, word: string): Promise<void> {
  const file = path.join(folder, 'content', 'articles', `${id}.mdx`);
  const text = readFileSync(file, 'utf8');
  const fields = frontmatter.exec(text)?.[0] ?? '';
  const changed = `${fields}\n\nThis is ${word}.\n${text.slice(fields.length)}`;
  writeFileSync(file, changed);
  await record(folder, [`articles/${id}`, `Says ${word}.`], '2026-11-21');
}

if (import.meta.main) {
  const [howMany, folder] = process.argv.slice(2);
  if (howMany === undefined || folder === undefined) {
    throw new Error('Give the number of articles and the folder for the copy.');
  }
  copyProject(folder);
  await addArticles(folder, await makeArticles(Number(howMany)));
  console.log(`${howMany} articles in ${folder}`);
}
