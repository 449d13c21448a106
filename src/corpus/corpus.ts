/** The checked content, as pages and components see it. The only door to `astro:content`. */
import { getCollection, type CollectionEntry, type CollectionKey } from 'astro:content';
import { count, countLongWords, gradeOf, smogOf, termPattern } from '../lib/readability.ts';
import { parseBody } from './body.ts';
import { linesIn } from './lines.ts';
import { usesOfFields, usesOfTags, type Kind } from './uses.ts';

type Entries = { [K in CollectionKey]: Map<string, CollectionEntry<K>> };

async function load<K extends CollectionKey>(name: K): Promise<Map<string, CollectionEntry<K>>> {
  const entries = await getCollection(name);
  return new Map(entries.map((entry) => [entry.id, entry]));
}

async function loadAll(): Promise<Entries> {
  const [articles, concerns, tools, claims, glossary, references, versions] = await Promise.all([
    load('articles'),
    load('concerns'),
    load('tools'),
    load('claims'),
    load('glossary'),
    load('references'),
    load('versions'),
  ]);
  const known = [articles, concerns, tools, claims].flatMap((entries) =>
    [...entries.values()].map(({ collection, id }) => `${collection}/${id}`),
  );
  // Astro warns of a collection without entries, and mostly nothing has been withdrawn.
  const isWhole = versions.size === known.length;
  const withdrawn: Entries['withdrawn'] = isWhole
    ? new Map<string, never>()
    : await load('withdrawn');
  return { articles, concerns, tools, claims, glossary, references, versions, withdrawn };
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

export type Page = CollectionEntry<'articles' | 'concerns' | 'tools'>;

/** The number of what a page says now. */
export async function newestVersionOf(page: string): Promise<number> {
  const { data } = await findEntry('versions', page, 'The history of pages');
  return data[0]?.version ?? 1;
}

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
  const { articles, concerns, tools } = await loadCorpus();
  const uses = new Map<string, PageLink[]>();
  for (const page of [...concerns.values(), ...articles.values(), ...tools.values()]) {
    const link = { address: `/${page.collection}/${page.id}/`, title: page.data.title };
    for (const key of new Set(usesOf(page).map(({ kind, id }) => `${kind} ${id}`))) {
      uses.set(key, [...(uses.get(key) ?? []), link]);
    }
  }
  return uses;
}

let collected: Promise<Map<string, PageLink[]>> | undefined;

export interface Reading {
  /** Flesch–Kincaid grade with glossary terms counted as two syllables. */
  grade: number;
  /** Flesch–Kincaid grade of the words as they stand. */
  rawGrade: number;
  /** SMOG grade; none for fewer than 30 sentences. */
  smog: number | undefined;
}

/** How hard the words of a page are to read. */
export async function readingOf(page: Page): Promise<Reading> {
  const { glossary } = await loadCorpus();
  const terms = [...glossary.values()].flatMap(({ data }) => [data.term, ...data.alsoCalled]);
  const paragraphs = [
    page.data.summary,
    ...parseBody(page.body ?? '').paragraphs,
    ...('tool' in page.data ? linesIn(page.data).map(({ text }) => text) : []),
  ];
  return {
    grade: gradeOf(count(paragraphs, termPattern(terms))),
    rawGrade: gradeOf(count(paragraphs)),
    smog: smogOf(countLongWords(paragraphs)),
  };
}

/** Pages on the same concerns or topic, the nearest first. */
export async function relatedTo(page: Page, limit: number): Promise<PageLink[]> {
  const { articles, concerns, tools } = await loadCorpus();
  const concernsOf = (other: Page): string[] =>
    other.collection === 'concerns' ? [other.id] : other.data.concerns;
  const own = new Set(concernsOf(page));
  const nearness = (other: Page): number => {
    const shared = concernsOf(other).filter((id) => own.has(id)).length;
    const isSameTopic =
      'topic' in page.data && 'topic' in other.data && page.data.topic === other.data.topic;
    // A guide to few concerns says more of each than one that is filed under all.
    return shared / Math.max(1, concernsOf(other).length) + (isSameTopic ? 0.5 : 0);
  };
  const said = new Set(page.data.nextSteps.map(({ to }) => to));
  return [...concerns.values(), ...tools.values(), ...articles.values()]
    .filter((other) => other.id !== page.id && !said.has(`/${other.collection}/${other.id}/`))
    .map((other) => ({ other, near: nearness(other) }))
    .filter(({ near }) => near > 0)
    .toSorted((a, b) => b.near - a.near || a.other.data.order - b.other.data.order)
    .slice(0, limit)
    .map(({ other }) => ({
      address: `/${other.collection}/${other.id}/`,
      title: other.data.title,
    }));
}

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
