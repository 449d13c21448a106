/** What is asked for, as the address and the form hold it. */
import { facets, type Filters } from './facets.ts';

export interface Asked {
  query: string;
  filters: Filters;
  /** Takes the words as they were typed. */
  isExact: boolean;
}

/** As much as the box takes. */
const longest = 300;

/** Anything else in the address, and values that no field offers, are left aside. */
export function readAddress(
  search: string,
  isOffered: (name: string, value: string) => boolean,
): Asked {
  const params = new URLSearchParams(search);
  const filters: Filters = {};
  for (const facet of facets) {
    const value = params.get(facet);
    if (value && isOffered(facet, value)) filters[facet] = value;
  }
  return {
    query: (params.get('q') ?? '').slice(0, longest),
    filters,
    isExact: params.has('exact'),
  };
}

export function toAddress({ query, filters, isExact }: Asked): string {
  const params = new URLSearchParams();
  if (query) params.set('q', query);
  for (const facet of facets) {
    const value = filters[facet];
    if (value) params.set(facet, value);
  }
  if (isExact) params.set('exact', '1');
  const search = params.toString();
  return search && `?${search}`;
}
