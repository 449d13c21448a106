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
  /** Line the entry starts on; 1 where the file holds one entry only. */
  line: number;
  data: z.infer<Sources[K]['schema']>;
}

/** An entry whose words are a page. */
export type PageEntry = (Entry<'articles'> | Entry<'concerns'> | Entry<'tools'>) & { body: Body };

/** A page about the site itself: it holds no health facts, has no versions and cannot be embedded. */
export type SitePageEntry = Entry<'pages'> & { body: Body };

/** All entries whose fields are sound, by collection and id. */
export interface Corpus {
  articles: Map<string, Entry<'articles'> & { body: Body }>;
  concerns: Map<string, Entry<'concerns'> & { body: Body }>;
  tools: Map<string, Entry<'tools'> & { body: Body }>;
  pages: Map<string, SitePageEntry>;
  claims: Map<string, Entry<'claims'>>;
  glossary: Map<string, Entry<'glossary'>>;
  references: Map<string, Entry<'references'>>;
  /** By page, as `articles/aftercare`. */
  versions: Map<string, Entry<'versions'>>;
  withdrawn: Map<string, Entry<'withdrawn'>>;
  /** The other entries, as `claims/redness-lasts`. They have findings already. */
  broken: ReadonlySet<string>;
}

/** Checks what no single field can. Pure: reads no clock, no network, no file. */
export type Rule = (corpus: Corpus) => Finding[];

export const entriesOf = <T>(collection: ReadonlyMap<string, T>): T[] => [...collection.values()];

/** Whether there is such an entry, sound or broken. */
export const exists = (corpus: Corpus, collection: CollectionName, id: string): boolean =>
  corpus[collection].has(id) || corpus.broken.has(`${collection}/${id}`);

/** Whether any entry of these collections is broken. */
export const hasBroken = ({ broken }: Corpus, ...collections: CollectionName[]): boolean =>
  [...broken].some((entry) => collections.some((name) => entry.startsWith(`${name}/`)));

/** The content without pages that are still being written. */
export function withoutDrafts(corpus: Corpus): Corpus {
  const ready = <T extends PageEntry | SitePageEntry>(pages: Map<string, T>) =>
    new Map([...pages].filter(([, { data }]) => !data.isDraft));
  const { articles, concerns, tools, pages } = corpus;
  return {
    ...corpus,
    articles: ready(articles),
    concerns: ready(concerns),
    tools: ready(tools),
    pages: ready(pages),
  };
}

/** Sentences in the fields of a page count as words of its body, so that rules check them too. */
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
