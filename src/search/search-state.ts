/** A search as the form and the address of the page hold it. */
import { facets, type Filters } from './facets.ts';

export interface SearchState {
  query: string;
  filters: Filters;
  /** Turns off the correction of spelling. */
  isExact: boolean;
}

/** The `maxlength` of the search box. */
const maxLength = 300;

/** Ignores other parameters, and filter values that the form does not offer. */
export function readAddress(
  search: string,
  isOffered: (name: string, value: string) => boolean,
): SearchState {
  const params = new URLSearchParams(search);
  const filters: Filters = {};
  for (const facet of facets) {
    const value = params.get(facet);
    if (value && isOffered(facet, value)) filters[facet] = value;
  }
  return {
    query: (params.get('q') ?? '').slice(0, maxLength),
    filters,
    isExact: params.has('exact'),
  };
}

/** @returns the part of the address from its `?` on, or an empty string */
export function toAddress({ query, filters, isExact }: SearchState): string {
  const params = new URLSearchParams();
  if (query) params.set('q', query);
  for (const facet of facets) {
    const value = filters[facet];
    if (value) params.set(facet, value);
  }
  if (isExact) params.set('exact', '1');
  return params.size > 0 ? `?${params.toString()}` : '';
}
