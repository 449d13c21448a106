/** A page that Astro wrote, which is parsed only once. The steps of the output return edits of it. */
import { NodeType, parse, type HTMLElement, type Node } from 'node-html-parser';

/** Replaces the characters from `start` up to `end` by `text`. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

export interface Attribute {
  name: string;
  /** The value in the source, with its entities. */
  value: string;
  /** The place in the page, with the white space before the attribute. */
  start: number;
  end: number;
}

const attributes = /\s*([^\s"'<>=/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/gy;

const readAttributes = (text: string, offset: number): Attribute[] =>
  [...text.matchAll(attributes)].map((match) => ({
    name: match[1] ?? '',
    value: match[2] ?? match[3] ?? match[4] ?? '',
    start: offset + match.index,
    end: offset + match.index + match[0].length,
  }));

const isElement = (node: Node): node is HTMLElement => node.nodeType === NodeType.ELEMENT_NODE;

/** Sorts edits so that an edit comes after those that contain it. Insertions come first. */
const outermostFirst = (a: Edit, b: Edit): number =>
  a.start - b.start || Number(b.start === b.end) - Number(a.start === a.end) || b.end - a.end;

export class BuiltPage {
  /** From the root of the site, such as `articles/cost/index.html`. */
  readonly file: string;
  /** The HTML before all edits. */
  readonly source: string;
  #elements: readonly HTMLElement[] | undefined;
  readonly #attributes = new Map<HTMLElement, readonly Attribute[]>();

  constructor(file: string, source: string) {
    this.file = file;
    this.source = source;
  }

  /** Without the base path, such as `articles/cost/`. */
  get address(): string {
    return this.file.replace(/(^|\/)index\.html$/, '$1');
  }

  /** All elements in the order of the page, including those in `noscript` and `template`. */
  get elements(): readonly HTMLElement[] {
    this.#elements ??= this.#read();
    return this.#elements;
  }

  named(...tags: string[]): HTMLElement[] {
    return this.elements.filter(({ rawTagName }) => tags.includes(rawTagName));
  }

  attributesOf(element: HTMLElement): readonly Attribute[] {
    const known = this.#attributes.get(element);
    if (known) return known;
    const { rawAttrs, rawTagName, range } = element;
    // `rawAttrs` does not include the first character of white space.
    const offset = range[0] + 1 + rawTagName.length;
    const found = rawAttrs === '' ? [] : readAttributes(` ${rawAttrs}`, offset);
    this.#attributes.set(element, found);
    return found;
  }

  /** The text of a `script` or `style` element. */
  textOf(element: HTMLElement): string {
    return element.childNodes.map(({ rawText }) => rawText).join('');
  }

  /** The HTML after the edits. An edit inside another one is ignored. */
  edited(edits: readonly Edit[]): string {
    const parts: string[] = [];
    let at = 0;
    for (const { start, end, text } of edits.toSorted(outermostFirst)) {
      if (start < at) continue;
      parts.push(this.source.slice(at, start), text);
      at = end;
    }
    parts.push(this.source.slice(at));
    return parts.join('');
  }

  #read(): HTMLElement[] {
    const elements: HTMLElement[] = [];
    const visit = (parent: HTMLElement): void => {
      for (const node of parent.childNodes) {
        if (!isElement(node)) continue;
        elements.push(node);
        visit(node);
      }
    };
    visit(parse(this.source, { blockTextElements: { script: true, style: true } }));
    return elements;
  }
}
