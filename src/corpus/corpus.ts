/** Gives pages and components the checked content. No other file reads the collections of `astro:content`. */
import { getCollection, type CollectionEntry, type CollectionKey } from 'astro:content';
import { count, gradeOf, smogOf, termPattern } from '../lib/readability.ts';
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

/** Loads pages, and remembers their words as the content check has parsed them. */
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

/** All content by collection and id. The build has already checked it. */
export const loadCorpus = once(loadAll);

/**
 * @param where the tag or page that needs the entry, for the error
 * @throws if there is no such entry, with similar ids
 */
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
      (near.length > 0
        ? `Similar ids are: ${near.join(', ')}.`
        : 'Correct the spelling, or add it.'),
  );
}

export type Page = CollectionEntry<'articles' | 'concerns' | 'tools'>;

/** The day of the newest version of any page. */
export async function newestDay(): Promise<string> {
  const { versions } = await loadCorpus();
  const days = [...versions.values()].flatMap(({ data }) => data.map(({ on }) => on));
  return days.toSorted().at(-1) ?? '1970-01-01';
}

/** The number of a page's newest version; 0 for a draft without versions. */
export async function newestVersionOf(page: string): Promise<number> {
  return (await loadCorpus()).versions.get(page)?.data[0]?.version ?? 0;
}

export interface PageLink {
  address: string;
  title: string;
}

/** The parsed words of a page. In dev, a page that an edit has broken keeps its previous words. */
export function bodyOf(page: Page): Body {
  const body = bodies.get(page) ?? parseBody(page.body ?? '');
  bodies.set(page, body);
  return body;
}

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
  /** Flesch–Kincaid grade with all words counted in full. */
  rawGrade: number;
  /** SMOG grade; undefined for fewer than 30 sentences. */
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
    smog: smogOf(paragraphs),
  };
}

const readings = new WeakMap<Page, Promise<Reading>>();

export function readingOf(page: Page): Promise<Reading> {
  const reading = readings.get(page) ?? measureReading(page);
  readings.set(page, reading);
  return reading;
}

/** The pages that use a claim, a source, a term or a concern. */
export async function pagesUsing(kind: Kind, id: string): Promise<PageLink[]> {
  return (await collectUses()).get(`${kind} ${id}`) ?? [];
}

/**
 * Ids of the references that a page lists: those that it cites, and the first one of each claim that it shows. The
 * page of the claim lists all of them.
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
