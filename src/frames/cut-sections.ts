/** Splits the HTML of a page at its headings into sections that can be folded, and makes its links leave the frame. */
import { HTMLElement, parse } from 'node-html-parser';
import type { HideableSection } from '../corpus/hideable-schema.ts';

export interface Section {
  /** Id of the heading. Empty for the text before the first heading. */
  id: string;
  title: string;
  html: string;
  /** Whether a host may hide it, which the content must allow. */
  canHide: boolean;
  /** Ids from before the heading was reworded. */
  formerIds: string[];
}

/** Elements that are only useful on the site itself. */
const siteOnly = 'copy-link, .no-print, script:not([type="application/json"])';

function makeLinksAbsolute(root: HTMLElement, origin: string): void {
  for (const link of root.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    if (href.startsWith('#')) continue;
    link.setAttribute('href', new URL(href, origin).href);
    link.setAttribute('target', '_blank');
    link.setAttribute('rel', 'noopener');
  }
}

/** Makes headings in a section smaller than the heading of the section, which is an h3. */
function lowerHeadings(element: HTMLElement): void {
  for (const heading of [element, ...element.querySelectorAll('h3')]) {
    if (heading.tagName === 'H3') heading.tagName = 'H4';
  }
}

/**
 * @param html the rendered Markdown of a guide or concern
 * @param origin of the public site
 * @param mayHide the sections that a host may hide
 */
export function cutSections(
  html: string,
  origin: string,
  mayHide: readonly HideableSection[],
): Section[] {
  const root = parse(html);
  for (const element of root.querySelectorAll(siteOnly)) element.remove();
  for (const element of root.querySelectorAll('[data-pagefind-ignore]')) {
    element.removeAttribute('data-pagefind-ignore');
  }
  makeLinksAbsolute(root, origin);
  const sections: Section[] = [{ id: '', title: '', html: '', canHide: false, formerIds: [] }];
  for (const node of root.childNodes) {
    const element = node instanceof HTMLElement ? node : undefined;
    if (element?.tagName === 'H2') {
      const { id } = element;
      const hideable = mayHide.find(({ section }) => section === id);
      sections.push({
        id,
        title: element.textContent.trim(),
        html: '',
        canHide: hideable !== undefined,
        formerIds: hideable?.formerIds ?? [],
      });
      continue;
    }
    const last = sections.at(-1);
    if (!last) continue;
    if (element && last.id !== '') lowerHeadings(element);
    last.html += node.toString();
  }
  return sections.filter(({ html: inner }) => inner.trim() !== '');
}
