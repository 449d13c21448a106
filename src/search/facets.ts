/** What results can be narrowed by, and how many each value would leave. */
import type { NamedEntry } from './names.ts';

export const facets = ['concern', 'topic', 'area', 'kind'] as const;
export type Facet = (typeof facets)[number];
export type Filters = Partial<Record<Facet, string>>;

/** By facet and the id of a value. */
export type Counts = Record<Facet, Record<string, number>>;

const valuesOf: Record<Facet, (entry: NamedEntry) => string[]> = {
  concern: ({ concerns }) => concerns,
  topic: ({ topic }) => (topic === undefined ? [] : [topic]),
  area: ({ areas }) => areas,
  kind: ({ kind }) => [kind],
};

/** @param but a facet that is left out of account */
export function passes(entry: NamedEntry, filters: Filters, but?: Facet): boolean {
  return facets.every((facet) => {
    const wanted = filters[facet];
    return facet === but || !wanted || valuesOf[facet](entry).includes(wanted);
  });
}

/** For each facet, how many entries each of its values leaves beside the other filters. */
export function countValues(entries: NamedEntry[], filters: Filters): Counts {
  const counts: Counts = { concern: {}, topic: {}, area: {}, kind: {} };
  for (const facet of facets) {
    for (const entry of entries) {
      if (!passes(entry, filters, facet)) continue;
      for (const value of valuesOf[facet](entry))
        counts[facet][value] = (counts[facet][value] ?? 0) + 1;
    }
  }
  return counts;
}
