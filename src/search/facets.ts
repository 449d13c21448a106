/** The properties that filters narrow results by, and how many results each value would leave. */
import type { NamedEntry } from './names.ts';

export const facets = ['concern', 'topic', 'area', 'kind'] as const;
export type Facet = (typeof facets)[number];
export type Filters = Partial<Record<Facet, string>>;

/** Number of results by facet and by value. */
export type Counts = Record<Facet, Record<string, number>>;

const valuesOf: Record<Facet, (entry: NamedEntry) => string[]> = {
  concern: ({ concerns }) => concerns,
  topic: ({ topic }) => (topic === undefined ? [] : [topic]),
  area: ({ areas }) => areas,
  kind: ({ kind }) => [kind],
};

/** @param ignored a facet whose filter does not apply */
export function passes(entry: NamedEntry, filters: Filters, ignored?: Facet): boolean {
  return facets.every((facet) => {
    const wanted = filters[facet];
    return facet === ignored || !wanted || valuesOf[facet](entry).includes(wanted);
  });
}

/** Counts how many entries each value would leave, together with the filters of the other facets. */
export function countValues(entries: NamedEntry[], filters: Filters): Counts {
  const counts: Counts = { concern: {}, topic: {}, area: {}, kind: {} };
  for (const facet of facets) {
    for (const entry of entries) {
      if (!passes(entry, filters, facet)) continue;
      for (const value of valuesOf[facet](entry)) {
        counts[facet][value] = (counts[facet][value] ?? 0) + 1;
      }
    }
  }
  return counts;
}
