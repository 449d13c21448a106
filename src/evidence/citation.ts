/** Citations for people: short ones in running text, full ones in lists. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
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

/** The processor takes milliseconds for each, and one source stands on many pages. */
const written = new WeakMap<Csl, string>();

/**
 * A full reference in APA style as plain text, by the CSL processor. What nobody saw is said to be unseen.
 * The address is left out: pages link it themselves.
 */
export function formatReference(csl: Csl): string {
  const known = written.get(csl);
  if (known !== undefined) return known;
  const { URL: _url, DOI: _doi, ...rest } = csl;
  const item = {
    ...rest,
    id: 'reference',
    author: shortenAuthors(csl.author ?? [{ literal: notSeen.author }]),
    issued: csl.issued ?? { literal: notSeen.issued },
  };
  const text = new Cite(item)
    .format('bibliography', { format: 'text', template: 'apa', lang: 'en-US' })
    .trim();
  written.set(csl, text);
  return text;
}

/** Where the source can be read: by DOI where it has one. */
export function addressOf(csl: Csl): string | undefined {
  return csl.DOI === undefined ? csl.URL : `https://doi.org/${csl.DOI}`;
}
