/** The glossary as machines read it: schema.org in JSON-LD. */
import type { DefinedTermSet, WithContext } from 'schema-dts';
import type { Term } from './schema.ts';

/** @param url address of the glossary page; each term is a part of it */
export function definedTermSet(
  terms: { id: string; data: Term }[],
  url: string,
): WithContext<DefinedTermSet> {
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTermSet',
    '@id': url,
    name: 'Words explained',
    hasDefinedTerm: terms.map(({ id, data }) => ({
      '@type': 'DefinedTerm',
      '@id': `${url}#${id}`,
      name: data.term,
      description: data.definition,
      inDefinedTermSet: url,
      ...(data.alsoCalled.length > 0 ? { alternateName: data.alsoCalled } : {}),
    })),
  };
}
