/** Builds the list item of one result from text nodes; nothing found is ever read as HTML. */
import { readExcerpt } from './excerpt.ts';
import type { ResultData, SubResult } from './pagefind.ts';

/** Parts of a page shown below it. */
const maxParts = 3;

function make(tag: string, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  element.append(...children);
  return element;
}

function link(address: string, text: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.textContent = text;
  return anchor;
}

function excerpt(html: string): HTMLElement {
  const parts = readExcerpt(html).map(({ text, isMatch }) => (isMatch ? make('mark', text) : text));
  return make('p', ...parts, ' …');
}

function part({ title, url, excerpt: html }: SubResult): HTMLElement {
  return make('li', link(url, title), excerpt(html));
}

export function resultItem({ url, meta, excerpt: html, sub_results }: ResultData): HTMLElement {
  const anchor = link(url, meta.title);
  anchor.dataset['searchResult'] = '';
  const parts = sub_results.filter((sub) => sub.url.includes('#')).slice(0, maxParts);
  const item = make('li', make('h2', anchor));
  // A claim must not look like our own words.
  if (meta.verdict) item.append(make('p', 'Is it true? ', make('b', meta.verdict)));
  item.append(parts.length > 0 ? make('ul', ...parts.map(part)) : excerpt(html));
  return item;
}
