/**
 * Makes HTML that another site can put into its own pages. The output has only the elements and attributes of a short
 * list. Only text and checked addresses are copied from the source.
 */
import { HTMLElement, NodeType, TextNode, type Node } from 'node-html-parser';
import { escapeHtml } from '../lib/escape.ts';
import { fill } from '../lib/fill.ts';
import { words as siteWords } from '../words/words.ts';

/** Elements to keep, with the attributes to keep. */
const kept: Record<string, string[]> = {
  ...Object.fromEntries(
    'p ul ol li h2 h3 h4 table thead tbody tr caption blockquote b strong em i cite sub sup dl dt dd'
      .split(' ')
      .map((name) => [name, []]),
  ),
  th: ['scope', 'colspan', 'rowspan'],
  td: ['colspan', 'rowspan'],
};

/** Elements to remove with their content. */
const dropped =
  'script, style, template, noscript, iframe, object, embed, form, input, select, ' +
  'textarea, button, link, meta, [hidden], [popover], [data-clinic], .no-print, copy-link';

/** Facts about the source. The source itself is not changed, because other steps of the build read it too. */
interface Source {
  /** Elements to remove with their content. */
  dropped: ReadonlySet<Node>;
  /** Buttons that show a definition, with its address in the glossary. */
  terms: ReadonlyMap<Node, string>;
  /** Ids of sections to which links may lead. */
  sections: ReadonlySet<string>;
  /** Address of the page on the site. */
  address: string;
}

const blocks = new Set(
  (
    'p ul ol li h2 h3 h4 table thead tbody tr th td caption blockquote dl dt dd ' +
    'div section aside header footer figure figcaption main details summary nav address'
  ).split(' '),
);

/** Elements that contain no text of their own. */
const containers = new Set('ul ol dl table thead tbody tr'.split(' '));

const harmless = /^[a-z0-9]{1,12}$/i;

const nameOf = (element: HTMLElement): string => element.rawTagName.toLowerCase();

/** The text of HTML without its tags. */
const textIn = (html: string): string => html.replace(/<[^>]*>/g, '');

class Writer {
  readonly #source: Source;
  readonly #isBlock = new Map<Node, boolean>();

  constructor(source: Source) {
    this.#source = source;
  }

  /** Puts text between blocks into paragraphs. */
  blocks(nodes: Node[]): string {
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

  /** Adds a separator between elements that only the styles of the site keep apart. */
  inline(nodes: Node[]): string {
    let html = '';
    let last: Node | undefined;
    for (const node of nodes) {
      const next = this.node(node);
      const isSeam =
        last instanceof HTMLElement && node instanceof HTMLElement && !this.#holdsBlock(node);
      if (isSeam && /\S$/.test(textIn(html)) && /^[\p{L}\p{N}“]/u.test(textIn(next))) {
        html += /[.!?:;]$/.test(textIn(html)) ? ' ' : ' · ';
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
    if (this.#holdsBlock(node)) return this.blocks(node.childNodes);
    const words = this.inline(node.childNodes);
    // On the site, only styles separate a citation from its sentence.
    return node.classList.contains('cite') ? `(${words.trim()})` : words;
  }

  element(name: string, attributes: string[], node: HTMLElement): string {
    const written = attributes.flatMap((attribute) => {
      const value = node.getAttribute(attribute) ?? '';
      return harmless.test(value) ? ` ${attribute}="${value}"` : [];
    });
    const section = name === 'h3' ? node.closest('details')?.id : undefined;
    if (section) written.push(` id="${escapeHtml(section)}"`);
    const isContainer = containers.has(name);
    const parts = node.childNodes.filter((part) => !isContainer || part instanceof HTMLElement);
    const inner = this.inline(parts).trim();
    return inner === '' ? '' : `<${name}${written.join('')}>${inner}</${name}>`;
  }

  /** Makes the address absolute, unless it leads to a section of the page. */
  link(href: string | undefined, words: string): string {
    const { address, sections } = this.#source;
    if (href === undefined || !URL.canParse(href, address)) return words;
    const url = new URL(href, address);
    if (!/^(?:https?|tel|mailto):$/.test(url.protocol)) return words;
    const isHere = href.startsWith('#') && sections.has(decodeURIComponent(href.slice(1)));
    return `<a href="${escapeHtml(isHere ? href : url.href)}">${words}</a>`;
  }

  /** Replaces a drawing with its title and description. A drawing without them is decoration. */
  picture(node: HTMLElement): string {
    const [title, description] = ['title', 'desc'].map((name) =>
      (node.querySelector(name)?.text ?? '').replace(/\s+/g, ' ').trim(),
    );
    if (node.getAttribute('role') !== 'img' || !title) return '';
    const label = fill(siteWords.exports.drawing, { title });
    return `<em>${escapeHtml(label)}</em> ${escapeHtml(description ?? '')}`;
  }

  /** Whether an element is a block or contains one. */
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

/** Finds the buttons that show a definition, to replace them with links to the glossary. */
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
 * @param root the main of a page for frames
 * @param address of the page on the site
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
  return new Writer(source).blocks(root.childNodes);
}
