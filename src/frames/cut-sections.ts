/** Cuts a page’s HTML at its headings into parts that can be folded, and makes its links lead out of the frame. */
import { HTMLElement, parse } from 'node-html-parser';
import type { HideableSection } from '../corpus/hideable-schema.ts';

export interface Section {
  /** The heading’s id; empty for what stands before the first heading. */
  id: string;
  title: string;
  html: string;
  /** False unless the content says that a host may hide it. */
  canHide: boolean;
  /** Ids the heading had before it was reworded. */
  formerIds: string[];
}

/** What is of use on the site’s own pages only. */
const siteOnly = 'copy-link, .no-print, script:not([type="application/json"])';

function absolute(root: HTMLElement, origin: string): void {
  for (const link of root.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    if (href.startsWith('#')) continue;
    link.setAttribute('href', new URL(href, origin).href);
    link.setAttribute('target', '_blank');
    link.setAttribute('rel', 'noopener');
  }
}

/** Headings within a part sink below that of the part, which is the third. */
function sink(element: HTMLElement): void {
  for (const heading of [element, ...element.querySelectorAll('h3')]) {
    if (heading.tagName === 'H3') heading.tagName = 'H4';
  }
}

/**
 * @param html of a guide or concern, as its Markdown renders
 * @param origin of the public site
 * @param mayHide sections that a host may hide; all others are locked
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
  absolute(root, origin);
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
    if (element && last.id !== '') sink(element);
    last.html += node.toString();
  }
  return sections.filter(({ html: inner }) => inner.trim() !== '');
}
