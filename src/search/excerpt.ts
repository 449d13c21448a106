/** Reads the excerpts of Pagefind, HTML with `<mark>`, into plain parts that are put into the page as text. */

import { unescapeHtml } from '../lib/escape.ts';

export interface Part {
  text: string;
  isMatch: boolean;
}

/** Citations are left out of the index; so is the space that stood before each. */
const spaceBeforeStop = /\s+(?=(?:<\/mark>)?[.,;:?!)])/g;

/** Whatever is not a `<mark>` stays text: nothing in an excerpt can become an element. */
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
