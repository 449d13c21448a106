/**
 * A page’s words as HTML that another site can put among its own. What comes out is written anew from a short list
 * of elements and attributes; nothing of the source is copied but text and checked addresses.
 */
import { HTMLElement, NodeType, TextNode, type Node } from 'node-html-parser';
import { escapeHtml } from '../lib/escape.ts';

/** Elements that stay, with the attributes that stay on them. */
const kept: Record<string, string[]> = {
  ...Object.fromEntries(
    'p ul ol li h2 h3 h4 table thead tbody tr caption blockquote b strong em i cite sub sup dl dt dd'
      .split(' ')
      .map((name) => [name, []]),
  ),
  th: ['scope', 'colspan', 'rowspan'],
  td: ['colspan', 'rowspan'],
};

/** Go with all that is in them. */
const dropped =
  'script, style, template, noscript, iframe, object, embed, form, input, select, ' +
  'textarea, button, link, meta, [hidden], [popover], [data-clinic], .no-print, copy-link';

/** Of a page that others read too, so nothing in it is changed. */
interface Source {
  /** Elements that go with all that is in them. */
  dropped: ReadonlySet<Node>;
  /** Buttons that show a definition, and the glossary’s address of it. */
  terms: ReadonlyMap<Node, string>;
  /** Ids of sections that links may lead to. */
  sections: ReadonlySet<string>;
  /** Of the public page. */
  address: string;
}

const blocks = new Set(
  (
    'p ul ol li h2 h3 h4 table thead tbody tr th td caption blockquote dl dt dd ' +
    'div section aside header footer figure figcaption main details summary nav address'
  ).split(' '),
);

/** Hold elements only. */
const frames = new Set('ul ol dl table thead tbody tr'.split(' '));

const harmless = /^[a-z0-9]{1,12}$/i;

const nameOf = (element: HTMLElement): string => element.rawTagName.toLowerCase();

/** What a reader of the written HTML sees. */
const seen = (html: string): string => html.replace(/<[^>]*>/g, '');

class Writer {
  readonly #source: Source;
  readonly #isBlock = new Map<Node, boolean>();

  constructor(source: Source) {
    this.#source = source;
  }

  /** Loose words between blocks become paragraphs of their own. */
  loose(nodes: Node[]): string {
    let html = '';
    let run: Node[] = [];
    const close = (): void => {
      const words = this.inline(run).trim();
      if (words !== '') html += `<p>${words}</p>`;
      run = [];
    };
    for (const node of nodes) {
      if (!this.#holdsBlock(node)) {
        run.push(node);
        continue;
      }
      close();
      html += this.node(node);
    }
    close();
    return html;
  }

  /** Elements that only the look keeps apart get a sign between them. */
  inline(nodes: Node[]): string {
    let html = '';
    let last: Node | undefined;
    for (const node of nodes) {
      const next = this.node(node);
      const isSeam =
        last instanceof HTMLElement && node instanceof HTMLElement && !this.#holdsBlock(node);
      if (isSeam && /\S$/.test(seen(html)) && /^[\p{L}\p{N}“]/u.test(seen(next))) {
        html += /[.!?:;]$/.test(seen(html)) ? ' ' : ' · ';
      }
      html += next;
      if (next !== '') last = node;
    }
    return html;
  }

  node(node: Node): string {
    if (node instanceof TextNode) return escapeHtml(node.text.replace(/\s+/g, ' '));
    if (node.nodeType !== NodeType.ELEMENT_NODE || !(node instanceof HTMLElement)) return '';
    if (this.#source.dropped.has(node)) return '';
    const name = nameOf(node);
    if (name === 'svg') return this.picture(node);
    const isLink = name === 'a' || this.#source.terms.has(node);
    if (isLink && !this.#holdsBlock(node)) {
      const href = this.#source.terms.get(node) ?? node.getAttribute('href');
      return this.link(href, this.inline(node.childNodes));
    }
    if (name === 'br') return ' ';
    const attributes = kept[name];
    if (attributes) return this.element(name, attributes, node);
    if (this.#holdsBlock(node)) return this.loose(node.childNodes);
    const words = this.inline(node.childNodes);
    // Only the look sets a citation apart from the sentence.
    return node.classList.contains('cite') ? `(${words.trim()})` : words;
  }

  element(name: string, attributes: string[], node: HTMLElement): string {
    const written = attributes.flatMap((attribute) => {
      const value = node.getAttribute(attribute) ?? '';
      return harmless.test(value) ? ` ${attribute}="${value}"` : [];
    });
    const section = name === 'h3' ? node.closest('details')?.id : undefined;
    if (section) written.push(` id="${escapeHtml(section)}"`);
    const isFrame = frames.has(name);
    const parts = node.childNodes.filter((part) => !isFrame || part instanceof HTMLElement);
    const inner = this.inline(parts).trim();
    return inner === '' ? '' : `<${name}${written.join('')}>${inner}</${name}>`;
  }

  /** To a section that is here, or absolute. */
  link(href: string | undefined, words: string): string {
    const { address, sections } = this.#source;
    if (href === undefined || !URL.canParse(href, address)) return words;
    const url = new URL(href, address);
    if (!/^(?:https?|tel|mailto):$/.test(url.protocol)) return words;
    const isHere = href.startsWith('#') && sections.has(decodeURIComponent(href.slice(1)));
    return `<a href="${escapeHtml(isHere ? href : url.href)}">${words}</a>`;
  }

  /** A drawing that says something is told in words. */
  picture(node: HTMLElement): string {
    const [title, said] = ['title', 'desc'].map((name) =>
      (node.querySelector(name)?.text ?? '').replace(/\s+/g, ' ').trim(),
    );
    if (node.getAttribute('role') !== 'img' || !title) return '';
    return `<em>Drawing: ${escapeHtml(title)}.</em> ${escapeHtml(said ?? '')}`;
  }

  /** Whether an element is a block or has one in it. */
  #holdsBlock(node: Node): boolean {
    const known = this.#isBlock.get(node);
    if (known !== undefined) return known;
    const isElement = node instanceof HTMLElement && !this.#source.dropped.has(node);
    const mayContain =
      isElement &&
      (blocks.has(nameOf(node)) || node.childNodes.some((child) => this.#holdsBlock(child)));
    this.#isBlock.set(node, mayContain);
    return mayContain;
  }
}

/** The button that shows a definition leads to the glossary instead. */
function termsIn(root: HTMLElement): Map<Node, string> {
  const panels = new Map(root.querySelectorAll('[popover]').map((panel) => [panel.id, panel]));
  return new Map(
    root.querySelectorAll('button[popovertarget]').flatMap((button): [Node, string][] => {
      const panel = panels.get(button.getAttribute('popovertarget') ?? '');
      const href = panel?.querySelector('a[href]')?.getAttribute('href');
      return href === undefined ? [] : [[button, href]];
    }),
  );
}

/**
 * @param root holds the words: the main of a page that frames show
 * @param address of the public page
 */
export function sanitize(root: HTMLElement, address: string): string {
  const terms = termsIn(root);
  const all: Node[] = root.querySelectorAll(dropped);
  const source: Source = {
    dropped: new Set(all.filter((node) => !terms.has(node))),
    terms,
    sections: new Set(root.querySelectorAll('details[id]').map(({ id }) => id)),
    address,
  };
  return new Writer(source).loose(root.childNodes);
}
