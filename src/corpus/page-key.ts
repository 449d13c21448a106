/**
 * Fingerprints of all that can show on a page, so that a build may keep a page whose fingerprint is the last
 * build’s. A page shows its own words, what it names in full, and of other pages the outline only. Code is not in
 * them: Astro watches it by itself.
 */
import { createHash } from 'node:crypto';
import type { CollectionEntry } from 'astro:content';
import { loadCorpus, pagesUsing, usesOf, type Page } from './corpus.ts';
import { once } from './once.ts';
import { buildDate, isOverdue } from './overdue.ts';

type Named = Page | CollectionEntry<'claims' | 'references' | 'glossary'>;

/** Of anything that can be written as JSON. */
export const keyOf = (...parts: unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22);

const keys = new WeakMap<Named, string>();

function keyOfEntry(entry: Named | undefined): string {
  if (!entry) return '';
  const key = keys.get(entry) ?? keyOf(entry.id, entry.data, entry.body);
  keys.set(entry, key);
  return key;
}

/** What any page may show of any other: that it is there, under which name, and where it stands. */
const keyOfOutline = once(async () => {
  const { articles, concerns, tools, glossary, withdrawn } = await loadCorpus();
  const pages = [...articles.values(), ...concerns.values(), ...tools.values()].map(
    ({ collection, id, data }) => {
      const { title, order } = data;
      const shelf = 'concerns' in data ? data.concerns : data.name;
      return [collection, id, title, order, shelf, 'topic' in data && data.topic];
    },
  );
  // The reading grade of each page counts the words that the glossary explains as easy.
  const words = [...glossary.values()].map(({ data }) => [data.term, data.alsoCalled]);
  return keyOf(pages, words, [...withdrawn.keys()]);
});

/** A claim with its sources. */
async function keyOfEvidence(id: string): Promise<string[]> {
  const { claims, references } = await loadCorpus();
  const claim = claims.get(id);
  const sources = claim?.data.evidence ?? [];
  return [claim, ...sources.map(({ reference }) => references.get(reference))].map(keyOfEntry);
}

/** Of a guide or a concern with what it names. A tool may show anything. */
export async function keyOfPage(page: Page): Promise<string> {
  if (page.collection === 'tools') return keyOfAll();
  const { references, glossary, versions } = await loadCorpus();
  const named = await Promise.all(
    usesOf(page).map(async ({ kind, id }) => {
      if (kind === 'claim') return keyOfEvidence(id);
      return [keyOfEntry(kind === 'term' ? glossary.get(id) : references.get(id))];
    }),
  );
  const slots = 'clinicSlots' in page.data ? page.data.clinicSlots : [];
  const limits = slots.flatMap(({ claim, upTo }) => [claim, upTo]);
  const history = versions.get(`${page.collection}/${page.id}`)?.data;
  return keyOf(
    ...[keyOfEntry(page), named, await Promise.all(limits.map(keyOfEvidence))],
    ...[history, await keyOfOutline(), isOverdue(page.data.dueOn)],
  );
}

export async function keyOfClaim(id: string): Promise<string> {
  const { versions } = await loadCorpus();
  const history = versions.get(`claims/${id}`)?.data;
  const uses = await pagesUsing('claim', id);
  return keyOf(await keyOfEvidence(id), history, uses, await keyOfOutline());
}

/** Of all content together. */
export const keyOfAll = once(async () => {
  const collections = Object.values(await loadCorpus());
  return keyOf(
    buildDate(),
    collections.map((entries) => [...entries.values()].map((e) => [e.id, e.data, e.body])),
  );
});

/** The addresses of guides, concerns or tools, for `getStaticPaths`. */
export function pathsOf<P extends Page>(pages: Map<string, P>) {
  return Promise.all(
    [...pages.values()].map(async (page) => ({
      params: { slug: page.id },
      props: { page },
      cacheKey: await keyOfPage(page),
    })),
  );
}
