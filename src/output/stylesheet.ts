/** A stylesheet as rules that know what a page must have for them to mean something. */
import { generate, ident, parse, type Atrule, type CssNode, type Rule } from 'css-tree';
import { charactersIn } from '../lib/unicode-range.ts';
import { readSelector, type ReadSelector } from './selector.ts';

export interface Declaration {
  /** Empty for anything else that is in a rule. */
  property: string;
  value: string;
  /** `!important` or nothing. */
  priority: string;
  /** Custom properties in the value. */
  uses: string[];
}

export interface StyleRule {
  kind: 'rule';
  selectors: ReadSelector[];
  declarations: Declaration[];
  /** Rules within the rule, after its declarations. */
  nested: Piece[];
  /** True within `@layer utilities`, where Tailwind writes its classes. */
  isUtility: boolean;
}

/** A rule of which only the text is known. */
export interface RawRule {
  kind: 'raw';
  text: string;
  /** All that may be one. */
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

/** Blocks that only narrow down when the rules inside hold. */
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
  // Declarations after a nested rule would change places with it.
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
    // A license stays with what it is about.
    if (node.type === 'Comment' && !node.value.startsWith('!')) return [];
    if (node.type === 'Rule') return readRule(node, isUtility);
    return node.type === 'Atrule' ? readAtrule(node, isUtility) : readRaw(node);
  });
}

/** @throws where the text is no stylesheet, with what is wrong and where */
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
