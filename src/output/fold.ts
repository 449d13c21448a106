/** Replaces custom properties that have only one value on a page by this value, which shortens the stylesheet. */
import { mapPieces, pruneProperties, rawRulesIn, rulesIn, type Present } from './prune.ts';
import { usesIn, type Declaration, type Piece, type StyleRule } from './stylesheet.ts';

interface Place {
  rule: StyleRule;
  declaration: Declaration;
  /** False inside `@media`, `@supports` or `@container`. */
  isUnconditional: boolean;
}

/** In characters. A longer value that is used several times would make the stylesheet longer. */
const maxLength = 16;
const number = /^-?[\d.]+(?:rem|em|px|%)?$/;

/** Turns `calc(.25rem * 5)` into `1.25rem`. */
function multiply(_whole: string, number: string, unit: string, factor: string): string {
  const product = Number((Number(number) * Number(factor)).toFixed(5));
  return product === 0 ? '0' : `${String(product).replace(/^(-?)0\./, '$1.')}${unit}`;
}

/** Finds the end of the bracket that was opened before `from`, and the first comma inside it. */
function closingOf(text: string, from: number): { end: number; comma: number } {
  let [depth, comma] = [1, -1];
  for (let at = from; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth === 0) return { end: at, comma };
    if (sign === ',' && depth === 1 && comma < 0) comma = at;
  }
  return { end: text.length, comma };
}

/**
 * Replaces each `var()` by its value.
 * @param valueOf returns the value of a property, undefined if the property is never set (the fallback is used), or
 * null if the `var()` must stay
 */
export function substitute(
  text: string,
  valueOf: (property: string) => string | undefined | null,
): string {
  const start = text.indexOf('var(');
  if (start < 0) return text;
  const { end, comma } = closingOf(text, start + 4);
  const name = text.slice(start + 4, comma < 0 ? end : comma).trim();
  const fallback = comma < 0 ? undefined : substitute(text.slice(comma + 1, end), valueOf).trim();
  const value = valueOf(name);
  const kept = fallback === undefined ? `var(${name})` : `var(${name},${fallback})`;
  const written = value === null ? kept : (value ?? fallback ?? kept);
  return text.slice(0, start) + written + substitute(text.slice(end + 1), valueOf);
}

const isForAll = ({ selectors }: StyleRule): boolean =>
  selectors.every(({ compounds }) =>
    compounds.every(({ element, classes, guard }) => !element && classes.length === 0 && !guard),
  );

const isRoot = ({ selectors }: StyleRule): boolean =>
  selectors.every(({ tokens: [only, more] }) => !more && (only === ':root' || only === ':host'));

class Properties {
  readonly #places = new Map<string, Place[]>();
  readonly #users = new Map<string, StyleRule[]>();
  readonly #initial = new Map<string, string | undefined>();
  /** Properties that raw rules use. */
  readonly #usedInText = new Set<string>();
  readonly #present: Present;

  constructor(pieces: readonly Piece[], present: Present) {
    this.#present = present;
    for (const piece of pieces) {
      if (piece.kind === 'property') this.#initial.set(piece.name, piece.initial);
    }
    for (const { uses } of rawRulesIn(pieces)) for (const name of uses) this.#usedInText.add(name);
    for (const { rule, heads } of rulesIn(pieces)) {
      const isUnconditional = heads.every((head) => head.startsWith('@layer'));
      for (const declaration of rule.declarations) {
        for (const name of declaration.uses) this.#add(this.#users, name, rule);
        const place = { rule, declaration, isUnconditional };
        const isSet = declaration.property.startsWith('--') && !this.#isRegistration(place);
        if (isSet) this.#add(this.#places, declaration.property, place);
      }
    }
  }

  /** @see substitute */
  valueOf(name: string): string | undefined | null {
    if (this.#present.properties.has(name)) return null;
    const [place, other] = this.#places.get(name) ?? [];
    if (!place) return this.#initial.get(name);
    const { value, priority } = place.declaration;
    if (other || priority !== '' || value.includes('var(')) return null;
    if (isRoot(place.rule)) return this.#isConstant(name, place) ? value : null;
    const users = this.#users.get(name) ?? [];
    const isOwn = users.every((rule) => rule === place.rule) && !this.#usedInText.has(name);
    return isOwn ? value : null;
  }

  /** Colors are not replaced, because clinics can set them in embedded pages. */
  #isConstant(name: string, { declaration: { value }, isUnconditional }: Place): boolean {
    const uses = (this.#users.get(name)?.length ?? 0) + Number(this.#usedInText.has(name));
    const isShort = number.test(value) || value.length <= maxLength || uses === 1;
    return isUnconditional && isShort && !name.startsWith('--color-');
  }

  /** Whether a rule is Tailwind's fallback for browsers without `@property`. */
  #isRegistration({ rule, declaration: { property, value } }: Place): boolean {
    if (!this.#initial.has(property) || !isForAll(rule) || isRoot(rule)) return false;
    const initial = this.#initial.get(property) ?? 'initial';
    return (
      value === initial || (Number.parseFloat(value) === 0 && Number.parseFloat(initial) === 0)
    );
  }

  #add<T>(map: Map<string, T[]>, name: string, value: T): void {
    const known = map.get(name);
    if (known) known.push(value);
    else map.set(name, [value]);
  }
}

/** @param pieces all stylesheets of one page, after pruning */
export function foldProperties(pieces: readonly Piece[], present: Present): Piece[] {
  const properties = new Properties(pieces, present);
  const fold = (text: string): string =>
    substitute(text, (name) => properties.valueOf(name)).replace(
      /calc\((-?[\d.]+)(rem|em|px) \* (-?[\d.]+)\)/g,
      multiply,
    );
  const foldDeclaration = (declaration: Declaration): Declaration => {
    if (declaration.uses.length === 0) return declaration;
    const folded = fold(declaration.value).trim();
    // A normal property with an empty value would be invalid. A custom property may be empty.
    const value = folded === '' && !declaration.property.startsWith('--') ? 'unset' : folded;
    return { ...declaration, value, uses: value.includes('var(') ? usesIn(value) : [] };
  };
  const folded = mapPieces(pieces, (piece) => {
    if (piece.kind === 'rule') {
      return { ...piece, declarations: piece.declarations.map(foldDeclaration) };
    }
    if (piece.kind !== 'raw' || piece.uses.length === 0) return piece;
    const text = fold(piece.text);
    return { ...piece, text, uses: usesIn(text) };
  });
  return pruneProperties(folded, present);
}
