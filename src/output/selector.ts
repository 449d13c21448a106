/** Reads what a CSS selector needs on a page, and splits it into parts that can be renamed. */
import {
  generate,
  ident,
  walk,
  type CssNode,
  type List,
  type ListItem,
  type Selector,
} from 'css-tree';

/** `:where(.x)` with a single class, which requires the class without adding specificity. Astro scopes styles this way. */
export interface Guard {
  class: string;
}

/** The tag name and classes that an element needs to match one part of a selector. */
export interface Compound {
  /** Empty for any element. */
  element: string;
  classes: string[];
  guard?: Guard;
}

/** Literal text, a class, or a guard. */
export type Token = string | { class: string } | { guard: Guard };

export interface ReadSelector {
  tokens: Token[];
  compounds: Compound[];
  /** Classes, elements and types of controls without which the selector matches nothing. */
  needs: string[];
}

/** Pseudo-elements inside controls, and what a page must have for them to exist. */
const browserParts: [part: RegExp, need: string][] = [
  [/^-webkit-(?:date|datetime|calendar)/, 'type=date'],
  [/^-webkit-search/, 'type=search'],
  [/^-webkit-(?:inner|outer)-spin-button/, 'type=number'],
  [/^file-selector-button/, 'type=file'],
  [/^placeholder/, 'placeholder'],
];

/** Pseudo-classes whose arguments need not exist on the page. */
const alternatives = new Set(['is', 'where', 'not', 'matches', 'host', 'host-context']);

/** A private-use character that encloses the number of a token in generated text. */
const mark = '\uE000';
const marked = new RegExp(`[.:]${mark}(\\d+)${mark}`);

/** The argument of a pseudo-class such as `:is(.a)`, if it has exactly one. */
function onlyArgument(node: CssNode): Selector | undefined {
  if (node.type !== 'PseudoClassSelector' || node.name === 'not') return undefined;
  const [list, more] = node.children?.toArray() ?? [];
  if (!alternatives.has(node.name) || list?.type !== 'SelectorList' || more) return undefined;
  const [only, other] = list.children.toArray();
  return only?.type === 'Selector' && !other ? only : undefined;
}

/** The class of a guard, or undefined for other nodes. */
function guardedClass(node: CssNode): string | undefined {
  const only = onlyArgument(node);
  const [simple, more] = only?.children.toArray() ?? [];
  const isGuard = node.type === 'PseudoClassSelector' && node.name === 'where' && !more;
  return isGuard && simple?.type === 'ClassSelector' ? ident.decode(simple.name) : undefined;
}

class Reader {
  readonly needs: string[] = [];
  readonly compounds: Compound[] = [];
  readonly #tokens: Exclude<Token, string>[] = [];

  /** @param selector a selector after `read` */
  tokensOf(selector: Selector): Token[] {
    walk(selector, (node, item, list) => {
      if (node.type !== 'ClassSelector') return;
      this.#replace(item, list, { class: ident.decode(node.name) });
    });
    return generate(selector)
      .split(marked)
      .map((part, at) => (at % 2 === 0 ? part : (this.#tokens[Number(part)] ?? '')))
      .filter((token) => token !== '');
  }

  /** @returns the last compound, which is about the element that the selector matches */
  read({ children }: Selector): Compound {
    let compound: Compound = { element: '', classes: [] };
    this.compounds.push(compound);
    children.forEach((node, item, list) => {
      if (node.type === 'Combinator') {
        compound = { element: '', classes: [] };
        this.compounds.push(compound);
      } else {
        this.#readSimple(node, item, list, compound);
      }
    });
    return compound;
  }

  #readSimple(
    node: CssNode,
    item: ListItem<CssNode>,
    list: List<CssNode>,
    compound: Compound,
  ): void {
    if (node.type === 'ClassSelector') this.#addClass(compound, ident.decode(node.name));
    if (node.type === 'TypeSelector' && node.name !== '*') {
      compound.element = node.name;
      this.needs.push(node.name);
    }
    if (node.type === 'PseudoElementSelector') {
      const part = browserParts.find(([pattern]) => pattern.test(node.name));
      if (part) this.needs.push(part[1]);
    }
    const guarded = guardedClass(node);
    if (guarded !== undefined && !compound.guard) {
      compound.guard = { class: guarded };
      this.needs.push(guarded);
      this.#replace(item, list, { guard: compound.guard });
    } else if (node.type === 'PseudoClassSelector') {
      this.#readPseudoClass(node, compound);
    }
  }

  #addClass(compound: Compound, name: string): void {
    compound.classes.push(name);
    this.needs.push(name);
  }

  #readPseudoClass(node: CssNode & { name: string }, compound: Compound): void {
    const only = onlyArgument(node);
    if (only) {
      // The last compound of the argument is about the same element as the compound around it.
      const own = this.read(only);
      this.compounds.splice(this.compounds.indexOf(own), 1);
      compound.classes.push(...own.classes);
      if (own.guard) compound.classes.push(own.guard.class);
      if (own.element !== '') compound.element = own.element;
      return;
    }
    walk(node, (inner) => {
      if (inner.type === 'ClassSelector') {
        const name = ident.decode(inner.name);
        this.compounds.push({ element: '', classes: [name] });
        if (!alternatives.has(node.name)) this.needs.push(name);
      }
      if (inner.type === 'TypeSelector' && inner.name !== '*' && !alternatives.has(node.name)) {
        this.needs.push(inner.name);
      }
    });
  }

  #replace(item: ListItem<CssNode>, list: List<CssNode>, token: Exclude<Token, string>): void {
    // Text that starts with punctuation is generated without a space before it.
    const start = 'guard' in token ? ':' : '.';
    const value = `${start}${mark}${String(this.#tokens.push(token) - 1)}${mark}`;
    list.replace(item, list.createItem({ type: 'Raw', value }));
  }
}

/** @param selector a syntax tree, which this function changes */
export function readSelector(selector: Selector): ReadSelector {
  const reader = new Reader();
  reader.read(selector);
  const tokens = reader.tokensOf(selector);
  return { tokens, compounds: reader.compounds, needs: reader.needs };
}
