/** A stylesheet as rules that know what they need, so that a page can leave out those that mean nothing on it. */
import {
  generate,
  ident,
  parse,
  walk,
  type Atrule,
  type CssNode,
  type Rule,
  type Selector,
} from 'css-tree';

/** Classes and elements that have to be in a page for a selector to mean something. */
interface Needs {
  text: string;
  classes: string[];
  elements: string[];
}

type Piece =
  | { kind: 'rule'; selectors: Needs[]; declarations: { text: string; property: string }[] }
  | { kind: 'block'; head: string; pieces: Piece[] }
  | { kind: 'property'; name: string; text: string }
  | { kind: 'raw'; text: string };

export interface Stylesheet {
  pieces: Piece[];
}

/** What a page has. */
export interface Present {
  has: (name: string) => boolean;
}

/** Parts that browsers draw themselves, and what a page must have for one to be there. */
const browserParts: [part: RegExp, need: string][] = [
  [/^-webkit-(?:date|datetime|calendar)/, 'type=date'],
  [/^-webkit-search/, 'type=search'],
  [/^-webkit-(?:inner|outer)-spin-button/, 'type=number'],
  [/^file-selector-button/, 'type=file'],
  [/^placeholder/, 'placeholder'],
];

/** Takes one of several, or what is not there: of these nothing is needed. */
const choices = new Set(['is', 'where', 'not', 'matches', 'host', 'host-context']);

function needsOf(selector: Selector): Needs {
  const needs: Needs = { text: generate(selector), classes: [], elements: [] };
  walk(selector, function (node: CssNode) {
    if (node.type === 'PseudoClassSelector' && choices.has(node.name)) {
      const [list, more] = node.children?.toArray() ?? [];
      const isOne = list?.type === 'SelectorList' && list.children.size === 1 && !more;
      if (node.name === 'not' || !isOne) return walk.skip;
    }
    if (node.type === 'ClassSelector') needs.classes.push(ident.decode(node.name));
    if (node.type === 'TypeSelector' && node.name !== '*') needs.elements.push(node.name);
    if (node.type === 'PseudoElementSelector') {
      const part = browserParts.find(([pattern]) => pattern.test(node.name));
      if (part) needs.elements.push(part[1]);
    }
    return undefined;
  });
  return needs;
}

function readRule({ prelude, block }: Rule): Piece {
  const selectors =
    prelude.type === 'SelectorList'
      ? prelude.children.toArray().flatMap((one) => (one.type === 'Selector' ? needsOf(one) : []))
      : [{ text: generate(prelude), classes: [], elements: [] }];
  const declarations = block.children.toArray().map((node) => ({
    text: generate(node),
    property: node.type === 'Declaration' ? node.property : '',
  }));
  return { kind: 'rule', selectors, declarations };
}

/** Blocks that only narrow down when the rules inside hold. */
const wrappers = new Set(['media', 'supports', 'layer', 'container']);

function readAtrule(node: Atrule): Piece {
  if (node.name === 'property' && node.prelude) {
    return { kind: 'property', name: generate(node.prelude).trim(), text: generate(node) };
  }
  if (!node.block || !wrappers.has(node.name)) return { kind: 'raw', text: generate(node) };
  const prelude = node.prelude ? ` ${generate(node.prelude)}` : '';
  return { kind: 'block', head: `@${node.name}${prelude}`, pieces: readAll(node.block.children) };
}

function readAll(nodes: Iterable<CssNode>): Piece[] {
  return [...nodes].map((node) => {
    if (node.type === 'Rule') return readRule(node);
    return node.type === 'Atrule' ? readAtrule(node) : { kind: 'raw', text: generate(node) };
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
  return { pieces: tree.type === 'StyleSheet' ? readAll(tree.children) : [] };
}

function write(pieces: Piece[], present: Present, isKept: (property: string) => boolean): string {
  return pieces
    .map((piece) => {
      if (piece.kind === 'raw') return piece.text;
      if (piece.kind === 'property') return isKept(piece.name) ? piece.text : '';
      if (piece.kind === 'block') {
        const inner = write(piece.pieces, present, isKept);
        return inner === '' ? '' : `${piece.head}{${inner}}`;
      }
      const selectors = piece.selectors.filter(
        ({ classes, elements }) =>
          classes.every((name) => present.has(name)) && elements.every((name) => present.has(name)),
      );
      const kept = piece.declarations.filter(({ property }) => isKept(property));
      if (selectors.length === 0 || kept.length === 0) return '';
      return `${selectors.map(({ text }) => text).join()}{${kept.map(({ text }) => text).join(';')}}`;
    })
    .join('');
}

/**
 * @param present what the page has, in its markup or in its scripts
 * @param inline other text of the page that may name custom properties
 * @returns the rules that mean something on the page, with the custom properties that they use
 */
export function prune(sheets: Stylesheet[], present: Present, inline: string): string[] {
  const namesIn = (text: string) => text.match(/--[\w-]+/g) ?? [];
  let used = new Set<string>();
  let written: string[] = [];
  // Properties stand on others, so that leaving one out can set others free.
  for (let round = 0; round < 6; round += 1) {
    const isFirst = round === 0;
    const before = used;
    const isKept = (property: string) =>
      isFirst || !property.startsWith('--') || before.has(property);
    written = sheets.map(({ pieces }) => write(pieces, present, isKept));
    const references = written.join('').match(/var\(\s*--[\w-]+/g) ?? [];
    used = new Set([...references.flatMap(namesIn), ...namesIn(inline)]);
    if (!isFirst && used.size === before.size) break;
  }
  return written;
}
