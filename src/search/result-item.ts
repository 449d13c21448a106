/** Builds the list item of one result from templates on the page. Text from the index is never parsed as HTML. */
import { withBase } from '../lib/url.ts';
import type { Words } from '../words/words.ts';
import type { Part } from './excerpt.ts';
import type { Item } from './searcher.ts';

function fillLink(link: HTMLAnchorElement | null, address: string, text: string): void {
  if (!link) return;
  link.href = withBase(address);
  link.textContent = text;
}

/** Fills an element and shows it, or leaves it hidden when there is no content. */
function reveal(element: HTMLElement | null, content: (Node | string)[]): void {
  if (!element || content.length === 0) return;
  element.replaceChildren(...content);
  element.hidden = false;
}

function excerptOf(parts: Part[]): (Node | string)[] {
  const marked = parts.map(({ text, isMatch }) => {
    if (!isMatch) return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
  return marked.length > 0 ? [...marked, ' …'] : [];
}

const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * @param copy returns a copy of the template with this name
 * @param kinds names of the kinds of results
 */
export function resultItem(
  item: Item,
  copy: (name: string) => DocumentFragment,
  kinds: Words['search']['script']['kinds'],
): DocumentFragment {
  const { kind, title, verdict = '', meaning = '', excerpt, parts } = item;
  const result = copy('result');
  const find = (selector: string): HTMLElement | null => result.querySelector(selector);
  find('[data-kind]')?.append(kinds[kind]);
  // Quotation marks show that the site does not make the claim itself.
  const shownTitle = kind === 'claim' ? `“${title}”` : capitalize(title);
  fillLink(result.querySelector('a'), item.address, shownTitle);
  reveal(find('[data-marks]'), verdict.split(' ').filter(Boolean).map(copy));
  if (meaning) reveal(find('[data-meaning]'), [meaning]);
  else if (parts.length > 0) {
    const items = parts.map((part) => {
      const shown = copy('part');
      fillLink(shown.querySelector('a'), part.address, part.title);
      shown.querySelector('[data-excerpt]')?.append(...excerptOf(part.excerpt));
      return shown;
    });
    reveal(find('[data-parts]'), items);
  } else reveal(find('[data-excerpt]'), excerptOf(excerpt));
  return result;
}
