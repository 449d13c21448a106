/** Splits an excerpt from Pagefind, which is HTML with `<mark>`, into parts that the page shows as plain text. */
import { unescapeHtml } from '../lib/escape.ts';

export interface Part {
  text: string;
  isMatch: boolean;
}

/** The index leaves out citations, but not the space before them. */
const spaceBeforeStop = /\s+(?=(?:<\/mark>)?[.,;:?!)])/g;

/** All tags but `<mark>` stay text, so that an excerpt cannot create an element. */
export function readExcerpt(html: string): Part[] {
  return html
    .replace(spaceBeforeStop, '')
    .split(/(<mark>.*?<\/mark>)/s)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const match = /^<mark>(.*)<\/mark>$/s.exec(piece);
      return { text: unescapeHtml(match?.[1] ?? piece), isMatch: match !== null };
    });
}
