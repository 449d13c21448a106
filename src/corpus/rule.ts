import type { CollectionEntry, CollectionKey } from 'astro:content';
import type { Finding } from '../lib/finding.ts';
import type { Body } from './body.ts';

export interface Entry<K extends CollectionKey> {
  id: string;
  /** Path from the root of the project. */
  file: string;
  /** Line the entry starts on; 1 where the file holds one entry only. */
  line: number;
  data: CollectionEntry<K>['data'];
}

/** An entry whose words are a page. */
export type PageEntry = (Entry<'articles'> | Entry<'concerns'>) & { body: Body };

/** All content, by collection and id. */
export interface Corpus {
  articles: Map<string, Entry<'articles'> & { body: Body }>;
  concerns: Map<string, Entry<'concerns'> & { body: Body }>;
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

export function pagesOf(corpus: Corpus): PageEntry[] {
  return [...entriesOf(corpus.articles), ...entriesOf(corpus.concerns)];
}
