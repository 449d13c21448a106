import type { CollectionEntry, CollectionKey } from 'astro:content';
import type { Finding } from '../lib/finding.ts';
import type { Body } from './body.ts';
import { linesIn } from './lines.ts';

export interface Entry<K extends CollectionKey> {
  id: string;
  /** Path from the root of the project. */
  file: string;
  /** Line the entry starts on; 1 where the file holds one entry only. */
  line: number;
  data: CollectionEntry<K>['data'];
}

/** An entry whose words are a page. */
export type PageEntry = (Entry<'articles'> | Entry<'concerns'> | Entry<'tools'>) & { body: Body };

/** All content, by collection and id. */
export interface Corpus {
  articles: Map<string, Entry<'articles'> & { body: Body }>;
  concerns: Map<string, Entry<'concerns'> & { body: Body }>;
  tools: Map<string, Entry<'tools'> & { body: Body }>;
  claims: Map<string, Entry<'claims'>>;
  glossary: Map<string, Entry<'glossary'>>;
  references: Map<string, Entry<'references'>>;
  /** By page, as `articles/aftercare`. */
  versions: Map<string, Entry<'versions'>>;
  withdrawn: Map<string, Entry<'withdrawn'>>;
}

/** Checks what no single field can. Pure: reads no clock, no network, no file. */
export type Rule = (corpus: Corpus) => Finding[];

/** The entries whose fields are sound; the others have findings already and are known by id only. */
export function entriesOf<T extends { data: unknown }>(collection: Map<string, T>): T[] {
  return [...collection.values()].filter(({ data }) => data !== undefined);
}

/** The content without pages that are still being written. */
export function withoutDrafts(corpus: Corpus): Corpus {
  const ready = <T extends { data?: { isDraft: boolean } }>(pages: Map<string, T>) =>
    new Map([...pages].filter(([, { data }]) => data?.isDraft !== true));
  const { articles, concerns, tools } = corpus;
  return {
    ...corpus,
    ...{ articles: ready(articles), concerns: ready(concerns), tools: ready(tools) },
  };
}

/** The lines of a tool are words of its page, and every rule for words holds for them. */
function withLines(page: PageEntry): PageEntry {
  const { data, line, body } = page;
  if (!('tool' in data)) return page;
  const lines = linesIn(data);
  const sentences = lines.map(({ text, claims, references }) => ({
    text,
    cites: references,
    unclaimed: claims.length > 0 ? '' : text,
    line,
  }));
  const paragraphs = [...body.paragraphs, ...lines.map(({ text }) => text)];
  return { ...page, body: { ...body, paragraphs, sentences: [...body.sentences, ...sentences] } };
}

export function pagesOf({ articles, concerns, tools }: Corpus): PageEntry[] {
  return [...entriesOf(articles), ...entriesOf(concerns), ...entriesOf(tools).map(withLines)];
}
