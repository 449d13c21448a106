/** The checked content, as pages and components see it. The only door to `astro:content`. */
import { getCollection, type CollectionEntry, type CollectionKey } from 'astro:content';
import { parseBody, type Component } from './body.ts';

type Entries = { [K in CollectionKey]: Map<string, CollectionEntry<K>> };

async function load<K extends CollectionKey>(name: K): Promise<Map<string, CollectionEntry<K>>> {
  const entries = await getCollection(name);
  return new Map(entries.map((entry) => [entry.id, entry]));
}

async function loadAll(): Promise<Entries> {
  const [articles, concerns, claims, glossary, references] = await Promise.all([
    load('articles'),
    load('concerns'),
    load('claims'),
    load('glossary'),
    load('references'),
  ]);
  return { articles, concerns, claims, glossary, references };
}

let loaded: Promise<Entries> | undefined;

/** All content by collection and id. Rules have held since before the first page was made. */
export function loadCorpus(): Promise<Entries> {
  // While somebody edits, entries change under a running server.
  if (import.meta.env.DEV) return loadAll();
  loaded ??= loadAll();
  return loaded;
}

/** The entry, or an error that lists near ids. */
export async function findEntry<K extends CollectionKey>(
  collection: K,
  id: string,
  where: string,
): Promise<CollectionEntry<K>> {
  const entries = (await loadCorpus())[collection] as Map<string, CollectionEntry<K>>;
  const entry = entries.get(id);
  if (entry) return entry;
  const start = id.split('-', 1)[0] ?? id;
  const near = [...entries.keys()].filter((known) => known.startsWith(start));
  throw new Error(
    `${where}: "${id}" is not in ${collection}. ` +
      (near.length > 0 ? `Did you mean ${near.join(', ')}?` : 'Check the spelling or add it.'),
  );
}

export type Page = CollectionEntry<'articles'> | CollectionEntry<'concerns'>;

/** The components an author used on a page. */
export function componentsOf(page: Page): Component[] {
  return parseBody(page.body ?? '').components;
}

/** Ids of all references a page rests on: cited in its words, or behind a claim it shows. */
export async function referencesOf(page: Page): Promise<string[]> {
  const { claims } = await loadCorpus();
  const used = componentsOf(page);
  const ids = (names: string[]): string[] =>
    used
      .filter(({ name }) => names.includes(name))
      .flatMap(({ attributes }) => String(attributes['id'] ?? '').split(/\s+/));
  const claimIds = [...ids(['Claim', 'Verdict']), ...page.data.atAGlance.map(({ claim }) => claim)];
  const behindClaims = claimIds.flatMap(
    (id) => claims.get(id)?.data.evidence.map(({ reference }) => reference) ?? [],
  );
  return [...new Set([...ids(['Cite']), ...behindClaims])].filter((id) => id !== '');
}
