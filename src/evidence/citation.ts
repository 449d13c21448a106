/** Citations for people: short ones in running text, full ones in lists. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { FileCache } from '../lib/file-cache.ts';
import { fill } from '../lib/fill.ts';
import { site } from '../site.ts';
import { words } from '../words/words.ts';
import { seenLabels, type Csl, type Reference } from './reference-schema.ts';

const { manyAuthors, notSeen, secondHand } = words.evidence;

type Name = NonNullable<Csl['author']>[number];

const nameOf = (name: Name): string => ('literal' in name ? name.literal : name.family);

/** `Alam et al. 2014`: who and when, or the shortest thing that names the source. */
export function formatShort(csl: Csl): string {
  const names = (csl.author ?? []).map(nameOf);
  const [first, second] = names;
  const who =
    csl['citation-label'] ??
    (names.length > 2
      ? fill(manyAuthors.inText, { first: first ?? '' })
      : second
        ? `${first ?? ''} & ${second}`
        : (first ?? csl['container-title'] ?? csl.publisher ?? csl.title.split(':', 1)[0] ?? ''));
  const year = csl.issued?.['date-parts'][0]?.[0];
  return year === undefined ? who : `${who} ${String(year)}`;
}

/** Of seven authors or more, pages name the first three. Exports name all. */
function shortenAuthors(authors: Name[]): Name[] {
  return authors.length < 7 ? authors : [...authors.slice(0, 3), { literal: manyAuthors.inList }];
}

function itemOf(csl: Csl) {
  const { URL: _url, DOI: _doi, ...rest } = csl;
  return {
    ...rest,
    id: 'reference',
    author: shortenAuthors(csl.author ?? [{ literal: notSeen.author }]),
    issued: csl.issued ?? { literal: notSeen.issued },
  };
}

const style = { format: 'text', template: 'apa', lang: site.language };

// The processor takes milliseconds for each source, and each build shows all sources.
const cache = new FileCache('.astro/references');
/** Changes with the version of any library, so that a new processor formats everything again. */
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
  // Formatted together, works of the same authors and year would get a letter after the year.
  const text = new Cite(item).format('bibliography', style).trim();
  cache.set(key, Buffer.from(text));
  return text;
}

/**
 * A full reference in APA style as plain text, by the CSL processor. It says so where we did not see the authors or
 * the year. It has no address, because pages link it.
 */
export function formatReference(csl: Csl): string {
  const text = written.get(csl) ?? readOrWrite(csl);
  written.set(csl, text);
  return text;
}

/** Deletes sources of earlier builds from the cache. Call it after formatting all sources of this build. */
export const forgetOldReferences = (): void => {
  cache.removeUnused();
};

/** Where the source can be read: its DOI if it has one, or else its own address. */
export function addressOf(csl: Csl): string | undefined {
  return csl.DOI === undefined ? csl.URL : `https://doi.org/${csl.DOI}`;
}

/** How much of a source we read, in a sentence or two. */
export function howSeen({ seenAs, isSecondHand }: Reference): string {
  return isSecondHand ? `${seenLabels[seenAs]} ${secondHand}` : seenLabels[seenAs];
}
