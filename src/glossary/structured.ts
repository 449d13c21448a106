/** The glossary for search engines: schema.org in JSON-LD. */
import type { DefinedTermSet, WithContext } from 'schema-dts';
import { words } from '../words/words.ts';
import type { Term } from './schema.ts';

/** @param url the absolute address of the glossary page */
export function definedTermSet(
  terms: { id: string; data: Term }[],
  url: string,
): WithContext<DefinedTermSet> {
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTermSet',
    '@id': url,
    name: words.common.pages.glossary,
    hasDefinedTerm: terms.map(({ id, data }) => ({
      '@type': 'DefinedTerm',
      '@id': `${url}#${id}`,
      name: data.term,
      description: data.definition,
      inDefinedTermSet: url,
      ...(data.alsoCalled.length > 0 && { alternateName: data.alsoCalled }),
    })),
  };
}
