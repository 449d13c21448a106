/** The checked content, as pages and components see it. The only door to `astro:content`. */
import { getCollection, type CollectionEntry, type CollectionKey } from 'astro:content';
import { count, countLongWords, gradeOf, smogOf, termPattern } from '../lib/readability.ts';
import { parseBody, type Body } from './body.ts';
import { linesIn } from './lines.ts';
import { once } from './once.ts';
import { usesOfFields, usesOfTags, type Kind } from './uses.ts';

type Entries = { [K in CollectionKey]: Map<string, CollectionEntry<K>> };

/** Drafts are visible in dev only. */
const isShown = ({ data }: { data: object }): boolean =>
  import.meta.env.DEV || !('isDraft' in data && data.isDraft === true);

async function load<K extends CollectionKey>(name: K): Promise<Map<string, CollectionEntry<K>>> {
  const entries = await getCollection(name, isShown);
  return new Map(entries.map((entry) => [entry.id, entry]));
}

const bodies = new WeakMap<Page, Body>();

/** Pages with their words as the check of the content has parsed them. */
async function loadPages<K extends Page['collection']>(
  name: K,
): Promise<Map<string, CollectionEntry<K>>> {
  const pages = await load(name);
  const checked = (await globalThis.lastCheck?.checked)?.all[name];
  for (const [id, page] of pages) {
    const body = checked?.get(id)?.body;
    if (body) bodies.set(page, body);
  }
  return pages;
}

async function loadAll(): Promise<Entries> {
  const [articles, concerns, tools, pages, claims, glossary, references, versions, withdrawn] =
    await Promise.all([
      loadPages('articles'),
      loadPages('concerns'),
      loadPages('tools'),
      load('pages'),
      load('claims'),
      load('glossary'),
      load('references'),
      load('versions'),
      load('withdrawn'),
    ]);
  return { articles, concerns, tools, pages, claims, glossary, references, versions, withdrawn };
}

/** All content by collection and id. Rules have held since before the first page was made. */
export const loadCorpus = once(loadAll);

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

/** The day of the newest words on the site. */
export async function newestDay(): Promise<string> {
  const { versions } = await loadCorpus();
  const days = [...versions.values()].flatMap(({ data }) => data.map(({ on }) => on));
  return days.toSorted().at(-1) ?? '1970-01-01';
}

/** The number of what a page says now; 0 while it is being written and nobody has recorded it. */
export async function newestVersionOf(page: string): Promise<number> {
  return (await loadCorpus()).versions.get(page)?.data[0]?.version ?? 0;
}

/** A page as a list of links shows it. */
export interface PageLink {
  address: string;
  title: string;
}

/** The words of a page as their syntax tree has them; a page that was just broken shows its words of before. */
export function bodyOf(page: Page): Body {
  const body = bodies.get(page) ?? parseBody(page.body ?? '');
  bodies.set(page, body);
  return body;
}

/** What a page names: in its words, or in its fields. */
const usesOf = (page: Page): { kind: Kind; id: string }[] => [
  ...usesOfTags(bodyOf(page).components),
  ...usesOfFields(page.data),
];

const collectUses = once(async (): Promise<Map<string, PageLink[]>> => {
  const { articles, concerns, tools } = await loadCorpus();
  const uses = new Map<string, PageLink[]>();
  for (const page of [...concerns.values(), ...articles.values(), ...tools.values()]) {
    const link = { address: `/${page.collection}/${page.id}/`, title: page.data.title };
    for (const key of new Set(usesOf(page).map(({ kind, id }) => `${kind} ${id}`))) {
      const known = uses.get(key) ?? [];
      known.push(link);
      uses.set(key, known);
    }
  }
  return uses;
});

export interface Reading {
  /** Flesch–Kincaid grade with glossary terms counted as two syllables. */
  grade: number;
  /** Flesch–Kincaid grade of the words as they stand. */
  rawGrade: number;
  /** SMOG grade; none for fewer than 30 sentences. */
  smog: number | undefined;
}

const easyTerms = once(async () => {
  const { glossary } = await loadCorpus();
  return termPattern([...glossary.values()].flatMap(({ data }) => [data.term, ...data.alsoCalled]));
});

async function measureReading(page: Page): Promise<Reading> {
  const paragraphs = [
    page.data.summary,
    ...bodyOf(page).paragraphs,
    ...('tool' in page.data ? linesIn(page.data).map(({ text }) => text) : []),
  ];
  return {
    grade: gradeOf(count(paragraphs, await easyTerms())),
    rawGrade: gradeOf(count(paragraphs)),
    smog: smogOf(countLongWords(paragraphs)),
  };
}

const readings = new WeakMap<Page, Promise<Reading>>();

/** How hard the words of a page are to read. */
export function readingOf(page: Page): Promise<Reading> {
  const reading = readings.get(page) ?? measureReading(page);
  readings.set(page, reading);
  return reading;
}

/** The pages that name a claim, a source or a term. */
export async function pagesUsing(kind: Kind, id: string): Promise<PageLink[]> {
  return (await collectUses()).get(`${kind} ${id}`) ?? [];
}

/**
 * Ids of the references that a page lists: those cited in its words, and the first one behind each claim that it
 * shows. The page of the claim lists the others.
 */
export async function referencesOf(page: Page): Promise<string[]> {
  const { claims } = await loadCorpus();
  const uses = usesOf(page);
  const idsOf = (wanted: Kind) => uses.flatMap(({ kind, id }) => (kind === wanted ? id : []));
  const behindClaims = idsOf('claim').flatMap(
    (id) => claims.get(id)?.data.evidence[0]?.reference ?? [],
  );
  return [...new Set([...idsOf('reference'), ...behindClaims])];
}
