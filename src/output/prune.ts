/** Removes the rules of a stylesheet that a page does not need. */
import { ident } from 'css-tree';
import type { ReadSelector, Token } from './selector.ts';
import type { Declaration, Piece, RawRule, StyleRule } from './stylesheet.ts';

/** The elements, classes and types of controls on a page, in its markup or its scripts. */
export interface Present {
  has: (name: string) => boolean;
  /** Whether the text of the page matches a pattern. */
  hasText: (pattern: RegExp) => boolean;
  /** Custom properties in markup or scripts. */
  properties: ReadonlySet<string>;
}

/**
 * Replaces each piece except blocks by the result of `map`, or removes it if the result is undefined. Empty rules and
 * blocks are removed too.
 */
export function mapPieces(
  pieces: readonly Piece[],
  map: (piece: Exclude<Piece, { kind: 'block' }>) => Piece | undefined,
): Piece[] {
  return pieces.flatMap((piece): Piece[] => {
    if (piece.kind === 'block') {
      const inner = mapPieces(piece.pieces, map);
      return inner.length > 0 ? [{ ...piece, pieces: inner }] : [];
    }
    const mapped = map(piece);
    if (mapped?.kind !== 'rule') return mapped ? [mapped] : [];
    const rule = { ...mapped, nested: mapPieces(mapped.nested, map) };
    const isEmpty = rule.declarations.length + rule.nested.length === 0;
    return isEmpty || rule.selectors.length === 0 ? [] : [rule];
  });
}

/** All rules, with the heads of the blocks around them. */
export function* rulesIn(
  pieces: readonly Piece[],
  heads: readonly string[] = [],
): Generator<{ rule: StyleRule; heads: readonly string[] }> {
  for (const piece of pieces) {
    if (piece.kind === 'rule') {
      yield { rule: piece, heads };
      yield* rulesIn(piece.nested, heads);
    }
    if (piece.kind === 'block') yield* rulesIn(piece.pieces, [...heads, piece.head]);
  }
}

export function* rawRulesIn(pieces: readonly Piece[]): Generator<RawRule> {
  for (const piece of pieces) {
    if (piece.kind === 'raw') yield piece;
    if (piece.kind === 'block') yield* rawRulesIn(piece.pieces);
    if (piece.kind === 'rule') yield* rawRulesIn(piece.nested);
  }
}

/** Custom properties that the page uses, directly or through other properties. */
function propertiesInUse(pieces: readonly Piece[], present: Present): Set<string> {
  const dependencies = new Map<string, string[]>();
  const waiting = [...present.properties];
  for (const { rule } of rulesIn(pieces)) {
    for (const { property, uses } of rule.declarations) {
      if (!property.startsWith('--')) waiting.push(...uses);
      else dependencies.set(property, [...(dependencies.get(property) ?? []), ...uses]);
    }
  }
  for (const { uses } of rawRulesIn(pieces)) waiting.push(...uses);
  const used = new Set<string>();
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (used.has(name)) continue;
    used.add(name);
    waiting.push(...(dependencies.get(name) ?? []));
  }
  return used;
}

/** Removes custom properties that the page does not use. */
export function pruneProperties(pieces: readonly Piece[], present: Present): Piece[] {
  const used = propertiesInUse(pieces, present);
  const isUsed = ({ property }: Declaration) => !property.startsWith('--') || used.has(property);
  return mapPieces(pieces, (piece) => {
    if (piece.kind === 'property') return used.has(piece.name) ? piece : undefined;
    if (piece.kind !== 'rule') return piece;
    return { ...piece, declarations: piece.declarations.filter(isUsed) };
  });
}

/** Removes rules, fonts and custom properties that the page does not need. */
export function prune(pieces: readonly Piece[], present: Present): Piece[] {
  const matches = ({ needs }: ReadSelector) => needs.every((name) => present.has(name));
  const fitting = mapPieces(pieces, (piece) => {
    if (piece.kind === 'rule') return { ...piece, selectors: piece.selectors.filter(matches) };
    const isFitting = piece.kind !== 'font' || !piece.letters || present.hasText(piece.letters);
    return isFitting ? piece : undefined;
  });
  return pruneProperties(fitting, present);
}

/** The names of classes in the output. */
export interface Naming {
  nameOf: (name: string) => string;
  /** Whether a guard can be removed. */
  isNeedless: (guard: { class: string }) => boolean;
}

const plainly: Naming = { nameOf: (name) => name, isNeedless: () => false };

function writeToken(token: Token, { nameOf, isNeedless }: Naming): string {
  if (typeof token === 'string') return token;
  if ('class' in token) return `.${ident.encode(nameOf(token.class))}`;
  return isNeedless(token.guard) ? '' : `:where(.${ident.encode(nameOf(token.guard.class))})`;
}

const writeDeclaration = ({ property, value, priority }: Declaration): string =>
  property === '' ? value : `${property}:${value}${priority}`;

export function writePieces(pieces: readonly Piece[], naming: Naming = plainly): string {
  return pieces
    .map((piece) => {
      if (piece.kind === 'block') return `${piece.head}{${writePieces(piece.pieces, naming)}}`;
      if (piece.kind !== 'rule') return piece.text;
      const selectors = piece.selectors.map(({ tokens }) =>
        tokens.map((token) => writeToken(token, naming)).join(''),
      );
      const declarations = piece.declarations.map(writeDeclaration).join(';');
      const nested = writePieces(piece.nested, naming);
      const separator = declarations !== '' && nested !== '' ? ';' : '';
      return `${selectors.join()}{${declarations}${separator}${nested}}`;
    })
    .join('');
}
