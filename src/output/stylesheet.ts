/** Parses a stylesheet into rules that know what they need on a page. */
import { generate, ident, parse, type Atrule, type CssNode, type Rule } from 'css-tree';
import { charactersIn } from '../lib/unicode-range.ts';
import { readSelector, type ReadSelector } from './selector.ts';

export interface Declaration {
  /** Empty for the other contents of a rule. */
  property: string;
  value: string;
  /** `!important` or empty. */
  priority: string;
  /** Custom properties in the value. */
  uses: string[];
}

export interface StyleRule {
  kind: 'rule';
  selectors: ReadSelector[];
  declarations: Declaration[];
  /** Rules inside the rule, after its declarations. */
  nested: Piece[];
  /** True inside `@layer utilities`, where Tailwind writes its classes. */
  isUtility: boolean;
}

/** A rule that is kept as text. */
export interface RawRule {
  kind: 'raw';
  text: string;
  /** Everything in the text that may be a class. */
  classes: string[];
  uses: string[];
}

export type Piece =
  | StyleRule
  | RawRule
  | { kind: 'block'; head: string; pieces: Piece[] }
  | { kind: 'property'; name: string; initial: string | undefined; text: string }
  | { kind: 'font'; letters: RegExp | undefined; text: string };

export type Stylesheet = Piece[];

export const usesIn = (text: string): string[] =>
  [...text.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name = '']) => name);

const anyOf = (ranges: string): RegExp =>
  new RegExp(`[${charactersIn(ranges).map(RegExp.escape).join('')}]`, 'u');

/** At-rules that only make the rules inside them conditional. */
const wrappers = new Set(['media', 'supports', 'layer', 'container']);

function readRaw(node: CssNode): RawRule {
  const text = generate(node);
  const classes = [...text.matchAll(/\.((?:[\w-]|\\.)+)/g)].map(([, name = '']) =>
    ident.decode(name),
  );
  return { kind: 'raw', text, classes, uses: usesIn(text) };
}

function readDeclaration(node: CssNode): Declaration {
  const [property, text] =
    node.type === 'Declaration' ? [node.property, generate(node.value)] : ['', generate(node)];
  const isImportant = node.type === 'Declaration' && node.important !== false;
  return { property, value: text, priority: isImportant ? '!important' : '', uses: usesIn(text) };
}

const isRule = ({ type }: CssNode): boolean => type === 'Rule' || type === 'Atrule';

function readRule(node: Rule, isUtility: boolean): Piece {
  const { prelude, block } = node;
  const parts = block.children.toArray();
  const firstNested = parts.findIndex(isRule);
  const own = firstNested < 0 ? parts : parts.slice(0, firstNested);
  const nested = parts.slice(own.length);
  // A parsed rule is written with its declarations first. Here this would change the order.
  if (prelude.type !== 'SelectorList' || !nested.every(isRule)) return readRaw(node);
  return {
    kind: 'rule',
    selectors: prelude.children
      .toArray()
      .flatMap((one) => (one.type === 'Selector' ? readSelector(one) : [])),
    declarations: own.map(readDeclaration),
    nested: readAll(nested, isUtility),
    isUtility,
  };
}

function readAtrule(node: Atrule, isUtility: boolean): Piece {
  const text = generate(node);
  const prelude = node.prelude ? generate(node.prelude).trim() : '';
  if (node.name === 'property') {
    const initial = /initial-value:([^;}]*)/.exec(text)?.[1]?.trim();
    return { kind: 'property', name: prelude, initial, text };
  }
  if (node.name === 'font-face') {
    const ranges = /unicode-range:([^;}]+)/.exec(text)?.[1];
    return { kind: 'font', letters: ranges === undefined ? undefined : anyOf(ranges), text };
  }
  if (!node.block || !wrappers.has(node.name)) return readRaw(node);
  const isInside = isUtility || (node.name === 'layer' && prelude === 'utilities');
  const head = `@${node.name}${prelude === '' ? '' : ` ${prelude}`}`;
  return { kind: 'block', head, pieces: readAll(node.block.children, isInside) };
}

function readAll(nodes: Iterable<CssNode>, isUtility = false): Piece[] {
  return [...nodes].flatMap((node): Piece | [] => {
    // Comments that start with `!` are licenses, which must stay.
    if (node.type === 'Comment' && !node.value.startsWith('!')) return [];
    if (node.type === 'Rule') return readRule(node, isUtility);
    return node.type === 'Atrule' ? readAtrule(node, isUtility) : readRaw(node);
  });
}

/** @throws if the text is not valid CSS, with the place */
export function readStylesheet(css: string): Stylesheet {
  const tree = parse(css, {
    parseAtrulePrelude: false,
    parseValue: false,
    parseCustomProperty: false,
    onParseError: (error) => {
      throw error;
    },
  });
  return tree.type === 'StyleSheet' ? readAll(tree.children) : [];
}
