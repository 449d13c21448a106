/** Reads one entry of a citation manager (BibTeX, RIS or CSL-JSON) into the CSL fields that we use. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { cslSchema, type Csl } from '../evidence/reference-schema.ts';

/** Whether a pasted text is a complete entry: all braces are closed, or RIS has its last line. */
export function isWholeCitation(text: string): boolean {
  if (/^\s*[@{[]/.test(text)) {
    const count = (sign: RegExp) => text.match(sign)?.length ?? 0;
    return count(/[{[]/g) > 0 && count(/[{[]/g) === count(/[}\]]/g);
  }
  return /^ER {2}-/m.test(text);
}

/** Types of the library that have another name in our files. */
const types: Record<string, Csl['type']> = {
  article: 'article-journal',
  book: 'document',
  'post-weblog': 'webpage',
  post: 'webpage',
};

export interface ReadCitation {
  csl: Csl;
  /** Fields of the entry that we do not use. */
  leftOut: string[];
}

/** @throws if the text is not one entry, or a field is missing or invalid */
export function readCitation(text: string): ReadCitation {
  let items: Record<string, unknown>[];
  try {
    items = new Cite(text).data;
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    throw new Error(
      `The text is not valid BibTeX, RIS or CSL-JSON (${cause}). Copy one complete entry.`,
      { cause: error },
    );
  }
  const [item] = items;
  if (!item || items.length > 1) {
    throw new Error(`The text has ${String(items.length)} entries. Paste one complete entry.`);
  }
  const known = Object.entries(item).filter(([key]) => key in cslSchema.shape);
  const csl: Record<string, unknown> = Object.fromEntries(known);
  const type = String(item['type']);
  csl['type'] = cslSchema.shape.type.safeParse(type).success ? type : (types[type] ?? 'document');
  for (const key of ['volume', 'issue', 'page', 'PMID']) {
    if (typeof csl[key] === 'number') csl[key] = String(csl[key]);
  }
  const authors = csl['author'];
  if (Array.isArray(authors)) csl['author'] = authors.map(nameOf);
  const result = cslSchema.safeParse(csl);
  if (!result.success) {
    const problems = result.error.issues.map(
      ({ path, message }) => `${path.join('.')}: ${message}`,
    );
    throw new Error(
      `The entry is not valid. ${problems.join('; ')}. Correct it and paste it again.`,
    );
  }
  const own = new Set(['id', '_graph', 'citation-key']);
  const leftOut = Object.keys(item).filter((key) => !(key in cslSchema.shape) && !own.has(key));
  return { csl: result.data, leftOut };
}

/** Adds particles such as “van” to the family name. */
function nameOf(author: unknown): object {
  const name = author as Record<string, string | undefined>;
  if (name['literal'] !== undefined) return { literal: name['literal'] };
  const particles = [name['non-dropping-particle'], name['dropping-particle']];
  const family = [...particles, name['family']].filter(Boolean).join(' ');
  return { family, ...(name['given'] === undefined ? {} : { given: name['given'] }) };
}

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

/** The suggested id of an entry: author and year, such as `alam-2014`, or the start of its title. */
export function idOf({ author, issued, title }: Csl): string {
  const [first] = author ?? [];
  const year = issued?.['date-parts'][0]?.[0];
  const name = first && ('family' in first ? first.family : first.literal);
  return slugOf(name === undefined ? title : `${name} ${String(year ?? '')}`);
}

/** The first five words of a text in the form of an id. */
export const slugOf = (text: string): string => plain(text).split('-').slice(0, 5).join('-');
