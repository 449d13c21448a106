/** Citations for people: short ones in running text, full ones in lists. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { FileCache } from '../lib/file-cache.ts';
import type { Csl } from './reference-schema.ts';

const notSeen = { author: 'Authors not seen', issued: 'year not seen' };

type Name = NonNullable<Csl['author']>[number];

const nameOf = (name: Name): string => ('literal' in name ? name.literal : name.family);

/** `Alam et al. 2014`: who and when, or the shortest thing that names the source. */
export function formatShort(csl: Csl): string {
  const names = (csl.author ?? []).map(nameOf);
  const [first, second] = names;
  const who =
    csl['citation-label'] ??
    (names.length > 2
      ? `${first ?? ''} et al.`
      : second
        ? `${first ?? ''} & ${second}`
        : (first ?? csl['container-title'] ?? csl.publisher ?? csl.title.split(':', 1)[0] ?? ''));
  const year = csl.issued?.['date-parts'][0]?.[0];
  return year === undefined ? who : `${who} ${String(year)}`;
}

/** From this number on, the first three authors stand for all. Exports name every one. */
const manyAuthors = 7;

function shortenAuthors(authors: Name[]): Name[] {
  return authors.length < manyAuthors ? authors : [...authors.slice(0, 3), { literal: 'others' }];
}

/** What the processor is given. */
function itemOf(csl: Csl) {
  const { URL: _url, DOI: _doi, ...rest } = csl;
  return {
    ...rest,
    id: 'reference',
    author: shortenAuthors(csl.author ?? [{ literal: notSeen.author }]),
    issued: csl.issued ?? { literal: notSeen.issued },
  };
}

const style = { format: 'text', template: 'apa', lang: 'en-US' };

// The processor takes milliseconds for each source, and every source is on some page of every build.
const cache = new FileCache('.astro/references');
/** Hash of the versions of all libraries, the processor’s among them. */
const libraries = createHash('sha256').update(readIfThere('package-lock.json')).digest('hex');
const written = new WeakMap<Csl, string>();

function readIfThere(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function readOrWrite(csl: Csl): string {
  const item = itemOf(csl);
  const parts = JSON.stringify([item, style, libraries]);
  const key = createHash('sha256').update(parts).digest('hex');
  const known = cache.get(key);
  if (known) return known.toString();
  // One by one: among others, works of the same authors and year would get a letter after the year.
  const text = new Cite(item).format('bibliography', style).trim();
  cache.set(key, Buffer.from(text));
  return text;
}

/**
 * A full reference in APA style as plain text, by the CSL processor. What nobody saw is said to be unseen.
 * The address is left out: pages link it themselves.
 */
export function formatReference(csl: Csl): string {
  const text = written.get(csl) ?? readOrWrite(csl);
  written.set(csl, text);
  return text;
}

/** Forgets sources of earlier builds, once all of this one have been formatted. */
export const forgetOldReferences = (): void => {
  cache.removeUnused();
};

/** Where the source can be read: by DOI where it has one. */
export function addressOf(csl: Csl): string | undefined {
  return csl.DOI === undefined ? csl.URL : `https://doi.org/${csl.DOI}`;
}
