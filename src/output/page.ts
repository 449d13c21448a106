/** A page as Astro wrote it, read and parsed once. The steps of the output are functions over it. */
import { NodeType, parse, type HTMLElement, type Node } from 'node-html-parser';

/** Puts `text` in place of the characters from `start` up to `end`. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** An attribute as it is written. */
export interface Attribute {
  name: string;
  value: string;
  /** Where it is in the page, with the white space before it. */
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

/** An edit counts unless it lies within one that starts earlier, or at the same place and ends later. */
const outermostFirst = (a: Edit, b: Edit): number =>
  a.start - b.start || Number(b.start === b.end) - Number(a.start === a.end) || b.end - a.end;

export class BuiltPage {
  /** From the root of the site, as `articles/cost/index.html`. */
  readonly file: string;
  /** The HTML before any step. */
  readonly source: string;
  #elements: readonly HTMLElement[] | undefined;
  readonly #attributes = new Map<HTMLElement, readonly Attribute[]>();

  constructor(file: string, source: string) {
    this.file = file;
    this.source = source;
  }

  /** Without the path that the site lives under, as `articles/cost/`. */
  get address(): string {
    return this.file.replace(/(^|\/)index\.html$/, '$1');
  }

  /** All elements in the order of the page, also those in `noscript` and `template`. */
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
    // One character of white space before the first attribute is no part of `rawAttrs`.
    const offset = range[0] + 1 + rawTagName.length;
    const found = rawAttrs === '' ? [] : readAttributes(` ${rawAttrs}`, offset);
    this.#attributes.set(element, found);
    return found;
  }

  /** The text of a `script` or a `style`, as it is written. */
  textOf(element: HTMLElement): string {
    return element.childNodes.map(({ rawText }) => rawText).join('');
  }

  /** The page with all edits made. */
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
