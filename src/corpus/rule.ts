import type { z } from 'astro/zod';
import type { Finding } from '../lib/finding.ts';
import type { Sources } from '../sources.ts';
import type { Body } from './body.ts';
import { linesIn } from './lines.ts';

export type CollectionName = keyof Sources;

export interface Entry<K extends CollectionName> {
  id: string;
  /** Path from the root of the project. */
  file: string;
  /** The line where the entry starts. */
  line: number;
  data: z.infer<Sources[K]['schema']>;
}

/** An entry that becomes a page of words. */
export type PageEntry = (Entry<'articles'> | Entry<'concerns'> | Entry<'tools'>) & { body: Body };

/** A page about the site itself: it has no health facts and no versions, and cannot be embedded. */
export type SitePageEntry = Entry<'pages'> & { body: Body };

/** All entries with valid fields, by collection and id. */
export interface Corpus {
  articles: Map<string, Entry<'articles'> & { body: Body }>;
  concerns: Map<string, Entry<'concerns'> & { body: Body }>;
  tools: Map<string, Entry<'tools'> & { body: Body }>;
  pages: Map<string, SitePageEntry>;
  claims: Map<string, Entry<'claims'>>;
  glossary: Map<string, Entry<'glossary'>>;
  references: Map<string, Entry<'references'>>;
  /** By page, such as `articles/aftercare`. */
  versions: Map<string, Entry<'versions'>>;
  withdrawn: Map<string, Entry<'withdrawn'>>;
  /** Entries with invalid fields, such as `claims/redness-lasts`. They already have findings. */
  broken: ReadonlySet<string>;
}

/** Compares entries with each other. A pure function: it reads no clock, no network and no file. */
export type Rule = (corpus: Corpus) => Omit<Finding, 'rule'>[];

export const entriesOf = <T>(collection: ReadonlyMap<string, T>): T[] => [...collection.values()];

/** Whether there is an entry with this id, with valid or invalid fields. */
export const exists = (corpus: Corpus, collection: CollectionName, id: string): boolean =>
  corpus[collection].has(id) || corpus.broken.has(`${collection}/${id}`);

/** Whether any entry of these collections has invalid fields. */
export const hasBroken = ({ broken }: Corpus, ...collections: CollectionName[]): boolean =>
  [...broken].some((entry) => collections.some((name) => entry.startsWith(`${name}/`)));

export function withoutDrafts(corpus: Corpus): Corpus {
  const ready = <T extends PageEntry | SitePageEntry>(pages: Map<string, T>) =>
    new Map([...pages].filter(([, { data }]) => !data.isDraft));
  return {
    ...corpus,
    articles: ready(corpus.articles),
    concerns: ready(corpus.concerns),
    tools: ready(corpus.tools),
    pages: ready(corpus.pages),
  };
}

/** Adds sentences of the fields to the words of the page, so that the rules for words check them too. */
function addSentences(body: Body, sentences: Body['sentences']): Body {
  const paragraphs = [...body.paragraphs, ...sentences.map(({ text }) => text)];
  return { ...body, paragraphs, sentences: [...body.sentences, ...sentences] };
}

function withLines(page: Entry<'tools'> & { body: Body }): PageEntry {
  const sentences = linesIn(page.data).map(({ text, claims, references }) => ({
    text,
    cites: references,
    unclaimed: claims.length > 0 ? '' : text,
    line: page.line,
  }));
  return { ...page, body: addSentences(page.body, sentences) };
}

function withWays(page: SitePageEntry): SitePageEntry {
  const { ways, places } = page.data;
  const texts = [
    ...ways.flatMap(({ good, can, cannot }) => [good, can, cannot]),
    ...places.flatMap(({ steps, can, cannot, tried }) => [...steps, can, cannot, tried ?? '']),
  ];
  const sentences = texts
    .filter((text) => text !== '')
    .map((text) => ({ text, cites: [], unclaimed: text, line: page.line }));
  return { ...page, body: addSentences(page.body, sentences) };
}

/** Pages that tell readers about needling: guides, concerns and tools. */
export function pagesOf({ articles, concerns, tools }: Corpus): PageEntry[] {
  return [...entriesOf(articles), ...entriesOf(concerns), ...entriesOf(tools).map(withLines)];
}

/** Those, and the pages about the site: every page whose words an editor writes. */
export const allPagesOf = (corpus: Corpus): (PageEntry | SitePageEntry)[] => [
  ...pagesOf(corpus),
  ...entriesOf(corpus.pages).map(withWays),
];
