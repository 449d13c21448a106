/** Splits a page into sections, with the ids that their headings have in the built page. */
import type { Body, Component, Heading } from './body.ts';

export interface PageSection {
  id: string;
  components: Component[];
}

/**
 * Makes the same ids as Astro, which uses `github-slugger`.
 * @param headings all headings of a page, in order, because repeated ones get a number
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

/** The sections under headings of level 2. Text before the first one belongs to no section. */
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
