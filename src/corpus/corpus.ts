/** The checked content, as pages and components see it. The only door to `astro:content`. */
import { getCollection, type CollectionEntry, type CollectionKey } from 'astro:content';
import { parseBody } from './body.ts';
import { usesOfFields, usesOfTags, type Kind } from './uses.ts';

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

/** A page as a list of links shows it. */
export interface PageLink {
  address: string;
  title: string;
}

const usesOf = (page: Page): { kind: Kind; id: string }[] => [
  ...usesOfTags(parseBody(page.body ?? '').components),
  ...usesOfFields(page.data),
];

async function collectUses(): Promise<Map<string, PageLink[]>> {
  const { articles, concerns } = await loadCorpus();
  const uses = new Map<string, PageLink[]>();
  for (const page of [...concerns.values(), ...articles.values()]) {
    const link = { address: `/${page.collection}/${page.id}/`, title: page.data.title };
    for (const key of new Set(usesOf(page).map(({ kind, id }) => `${kind} ${id}`))) {
      uses.set(key, [...(uses.get(key) ?? []), link]);
    }
  }
  return uses;
}

let collected: Promise<Map<string, PageLink[]>> | undefined;

/** The pages that name a claim, a source or a term. */
export async function pagesUsing(kind: Kind, id: string): Promise<PageLink[]> {
  collected ??= collectUses();
  const uses = import.meta.env.DEV ? await collectUses() : await collected;
  return uses.get(`${kind} ${id}`) ?? [];
}

/** Ids of all references a page rests on: cited in its words, or behind a claim it shows. */
export async function referencesOf(page: Page): Promise<string[]> {
  const { claims } = await loadCorpus();
  const uses = usesOf(page);
  const idsOf = (wanted: Kind) => uses.flatMap(({ kind, id }) => (kind === wanted ? id : []));
  const behindClaims = idsOf('claim').flatMap(
    (id) => claims.get(id)?.data.evidence.map(({ reference }) => reference) ?? [],
  );
  return [...new Set([...idsOf('reference'), ...behindClaims])];
}
