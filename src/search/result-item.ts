/** Builds the list item of one result from text nodes; nothing found is ever read as HTML. */
import { withBase } from '../lib/url.ts';
import type { Part } from './excerpt.ts';
import type { Kind } from './names.ts';
import type { Item } from './searcher.ts';

const kindLabels: Record<Kind, string> = {
  concern: 'Concern',
  guide: 'Guide',
  tool: 'Tool',
  claim: 'Is it true?',
  term: 'Word explained',
  page: 'Page',
};

function make(tag: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children);
  return element;
}

function link(address: string, text: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = withBase(address);
  anchor.textContent = text;
  return anchor;
}

function excerptOf(parts: Part[]): HTMLElement {
  const marked = parts.map(({ text, isMatch }) => (isMatch ? make('mark', '', text) : text));
  return make('p', 'excerpt', ...marked, ' …');
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** @param marks the mark of a verdict or a certainty, as the rest of the site draws it */
export function resultItem(item: Item, marks: (name: string) => Node): HTMLElement {
  const { kind, title, verdict, meaning, excerpt, parts } = item;
  // A claim must not look like our own words.
  const anchor = link(item.address, kind === 'claim' ? `“${title}”` : capital(title));
  anchor.dataset['searchResult'] = '';
  const element = make('li', kind, make('p', 'kind', kindLabels[kind]), make('h2', '', anchor));
  if (verdict) element.append(make('p', 'verdict', ...verdict.split(' ').map(marks)));
  if (meaning) element.append(make('p', 'meaning', meaning));
  else if (parts.length > 0) {
    const items = parts.map((part) =>
      make('li', '', link(part.address, part.title), excerptOf(part.excerpt)),
    );
    element.append(make('ul', '', ...items));
  } else if (excerpt.length > 0) element.append(excerptOf(excerpt));
  return element;
}
