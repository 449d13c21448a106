/** Cuts a page’s HTML at its headings into parts that can be folded, and makes its links lead out of the frame. */
import { HTMLElement, parse } from 'node-html-parser';

export interface Section {
  /** The heading’s id; empty for what stands before the first heading. */
  id: string;
  title: string;
  html: string;
  /** Signs of harm and when to get help: no host may hide it. */
  isSafety: boolean;
}

/** What is of use on the site’s own pages only. */
const siteOnly = 'copy-link, .no-print, script:not([type="application/json"])';

const safetyHeading =
  /\b(?:risk(?:s|y)?|harms?|dangers?|dangerous|infect\w*|help|warnings?|wrong|emergency|not have it|should(?: not|n’t)|blisters?|pregnan\w*)\b/i;

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
 */
export function cutSections(html: string, origin: string): Section[] {
  const root = parse(html);
  for (const element of root.querySelectorAll(siteOnly)) element.remove();
  for (const element of root.querySelectorAll('[data-pagefind-ignore]')) {
    element.removeAttribute('data-pagefind-ignore');
  }
  absolute(root, origin);
  const sections: Section[] = [{ id: '', title: '', html: '', isSafety: false }];
  for (const node of root.childNodes) {
    const element = node instanceof HTMLElement ? node : undefined;
    if (element?.tagName === 'H2') {
      const title = element.textContent.trim();
      sections.push({ id: element.id, title, html: '', isSafety: safetyHeading.test(title) });
      continue;
    }
    const last = sections.at(-1);
    if (!last) continue;
    if (element && last.id !== '') sink(element);
    last.html += node.toString();
    const isCard = element?.classList.contains('care') && !element.classList.contains('self');
    if (isCard) last.isSafety = true;
  }
  return sections.filter(({ html: inner }) => inner.trim() !== '');
}
