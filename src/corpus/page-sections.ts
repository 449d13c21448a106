/** The sections of a page: their ids, which are those of its headings when it is built, and what is in them. */
import type { Body, Component, Heading } from './body.ts';

export interface PageSection {
  id: string;
  components: Component[];
}

/**
 * Ids as Astro gives them: `github-slugger` does it there, which is no dependency of ours.
 * @param headings all of a page, in their order, since a second one of the same words gets a number
 */
export function headingIds(headings: readonly Pick<Heading, 'text'>[]): string[] {
  const repeats = new Map<string, number>();
  return headings.map(({ text }) => {
    const kept = text.toLowerCase().replace(/[^\p{Alphabetic}\p{M}\p{Nd}\p{Nl}\p{Pc} -]/gu, '');
    const plain = kept.replaceAll(' ', '-');
    let id = plain;
    while (repeats.has(id)) {
      const count = (repeats.get(plain) ?? 0) + 1;
      repeats.set(plain, count);
      id = `${plain}-${String(count)}`;
    }
    repeats.set(id, 0);
    return id;
  });
}

/** Without what comes before the first heading. */
export function sectionsOf({ headings, components }: Body): PageSection[] {
  const ids = headingIds(headings);
  const starts = headings.flatMap(({ depth, line }, index) =>
    depth === 2 ? [{ id: ids[index] ?? '', line }] : [],
  );
  return starts.map(({ id, line: first }, index) => {
    const next = starts[index + 1]?.line ?? Infinity;
    return { id, components: components.filter(({ line }) => line >= first && line < next) };
  });
}
