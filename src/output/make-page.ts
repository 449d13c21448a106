/** What the site serves, hands out and carries of one page. */
import type { Facts } from '../exports/page-data.ts';
import type { Csl } from '../evidence/reference-schema.ts';
import { carry, withoutLabels, type Place } from './carried-page.ts';
import { linksOf, type PageLinks } from './links.ts';
import type { BuiltPage } from './page.ts';
import { policyEdit } from './policy.ts';
import type { Scripts } from './scripts.ts';
import { codesOf, lookOf, styleEdits } from './styles.ts';
import { wordsOf, type Words } from './words.ts';

export interface MadePage extends PageLinks {
  /** As it is served. */
  html: string;
  /** Characters of its styles before and after. */
  styles: [before: number, after: number];
  /** Of a page for frames. */
  words?: Words | undefined;
  /** As it is carried in the zip of the whole site. */
  carried?: string | undefined;
  /** As the index of the search reads it. */
  searched?: string | undefined;
}

export interface Making {
  /** Path that the site will live under, as `/skin/`. */
  base: string;
  /** Origin of the site. */
  source: string;
  scripts: Scripts;
  /** Of a page for frames. */
  facts?: Facts | undefined;
  /** All of them, by id. */
  references: Map<string, Csl>;
  /** Of a page that is carried in the zip of the whole site. */
  place?: Place | undefined;
}

export function makePage(page: BuiltPage, making: Making): MadePage {
  const { base, source, scripts, facts, references, place } = making;
  const look = lookOf(page, codesOf(page, base, scripts));
  const { css, before } = look;
  const isSearched = page.elements.some((one) => one.hasAttribute('data-pagefind-body'));
  return {
    html: page.edited([
      ...styleEdits(page, css),
      ...look.edits,
      ...withoutLabels(page),
      policyEdit({ page, css, source }),
    ]),
    styles: [before, css.length],
    ...linksOf(page),
    words: facts && wordsOf(page, facts, references),
    carried: place && carry(page, look, place, source),
    searched: isSearched ? page.edited(styleEdits(page, '')) : undefined,
  };
}
