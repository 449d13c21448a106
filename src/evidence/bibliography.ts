/** The bibliography as files for citation managers, made by the CSL library. */
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { Csl } from './reference-schema.ts';

// Our ids are unique. Labels made of author and year are not.
plugins.config.get('@bibtex').format.useIdAsLabel = true;

export type Format = 'bibtex' | 'ris' | 'csl-json';

/** Ids of medical databases, as a note: all three formats keep notes. */
function noteOf({ PMID, PMCID }: Csl): string | undefined {
  const parts = [PMID && `PMID: ${PMID}`, PMCID && `PMCID: ${PMCID}`].filter(Boolean);
  return parts.length > 0 ? parts.join('; ') : undefined;
}

/**
 * @param entries the citations by id
 * @returns the text of the file, ending in a line feed
 */
export function formatBibliography(entries: Map<string, Csl>, format: Format): string {
  const items = [...entries].map(([id, csl]) => {
    const note = noteOf(csl);
    return { id, ...csl, ...(note === undefined ? {} : { note }) };
  });
  if (format === 'csl-json') return `${JSON.stringify(items, null, 2)}\n`;
  const text = new Cite(items).format(format).trim();
  // The library breaks long RIS lines, even within words, and readers would put a space there.
  return `${format === 'ris' ? text.replace(/\n(?![A-Z][A-Z0-9] {2}- ?)/g, '') : text}\n`;
}
