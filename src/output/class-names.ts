/**
 * Shortens the classes of a page. Classes that only stylesheets use (Tailwind's utilities and Astro's scope classes) get
 * short names, and elements lose them if no rule matches through them. A rule loses `:where(.x)` if every element that
 * matches the rest of the rule has the class x.
 */
import type { HTMLElement } from 'node-html-parser';
import type { Attribute, BuiltPage, Edit } from './page.ts';
import { rawRulesIn, rulesIn, type Naming } from './prune.ts';
import type { Compound } from './selector.ts';
import type { Piece } from './stylesheet.ts';

interface Marked {
  element: HTMLElement;
  attribute: Attribute | undefined;
  classes: ReadonlySet<string>;
}

const split = (list: string): string[] => list.split(/\s+/).filter(Boolean);

function markedIn(page: BuiltPage): Marked[] {
  return page.elements.map((element) => {
    const attribute = page.attributesOf(element).find(({ name }) => name === 'class');
    const value = attribute?.value ?? '';
    const list = value.includes('&') ? (element.getAttribute('class') ?? '') : value;
    return { element, attribute, classes: new Set(split(list)) };
  });
}

function indexOf(marked: Marked[]): Map<string, Marked[]> {
  const index = new Map<string, Marked[]>();
  for (const one of marked) {
    const classes = [...one.classes].map((name) => `.${name}`);
    for (const key of [one.element.rawTagName, ...classes]) {
      const known = index.get(key);
      if (known) known.push(one);
      else index.set(key, [one]);
    }
  }
  return index;
}

const compoundsIn = (pieces: readonly Piece[]): Compound[] =>
  [...rulesIn(pieces)].flatMap(({ rule }) => rule.selectors.flatMap(({ compounds }) => compounds));

/** Classes that only stylesheets use: those of utilities, and guards. */
export function marksIn(pieces: readonly Piece[]): string[] {
  const utilities = [...rulesIn(pieces)]
    .filter(({ rule }) => rule.isUtility)
    .flatMap(({ rule }) => rule.selectors.flatMap(({ compounds }) => compounds))
    .flatMap(({ classes }) => classes);
  const guards = compoundsIn(pieces).flatMap(({ guard }) => guard?.class ?? []);
  return [...new Set([...utilities, ...guards])];
}

export class ClassNames implements Naming {
  /** Elements by tag name, and by class with a dot before it. */
  readonly #index: Map<string, Marked[]>;
  readonly #marked: Marked[];
  readonly #isMentioned: (name: string) => boolean;
  readonly #compounds: Compound[];
  readonly #needless = new Set<object>();
  readonly #short = new Map<string, string>();

  /**
   * @param pieces all stylesheets of the page, after pruning
   * @param marks the result of `marksIn` for the stylesheets before pruning
   * @param isMentioned whether a script may add a class or an element with this name
   */
  constructor(
    page: BuiltPage,
    pieces: readonly Piece[],
    marks: Iterable<string>,
    isMentioned: (name: string) => boolean,
  ) {
    this.#marked = markedIn(page);
    this.#index = indexOf(this.#marked);
    this.#isMentioned = isMentioned;
    this.#compounds = compoundsIn(pieces);
    this.#findNeedless();
    const fixed = new Set([...rawRulesIn(pieces)].flatMap(({ classes }) => classes));
    this.#shorten([...new Set(marks)].filter((name) => !fixed.has(name)));
  }

  nameOf = (name: string): string => this.#short.get(name) ?? name;

  isNeedless = (guard: object): boolean => this.#needless.has(guard);

  edits(): Edit[] {
    const asking = new Map<string, Compound[]>();
    for (const compound of this.#compounds) {
      const { classes, guard } = compound;
      const names = guard && !this.#needless.has(guard) ? [...classes, guard.class] : classes;
      for (const name of names) asking.set(name, [...(asking.get(name) ?? []), compound]);
    }
    return this.#marked.flatMap(({ element, attribute, classes }) => {
      if (!attribute) return [];
      const isAsked = (name: string): boolean =>
        (asking.get(name) ?? []).some((compound) => this.#mayMatch(compound, element, classes));
      const kept = [...classes].filter((name) => !this.#short.has(name) || isAsked(name));
      const written = kept.map(this.nameOf).join(' ');
      if (written === attribute.value) return [];
      const text = kept.length === 0 ? '' : ` class="${written.replaceAll('&', '&#38;')}"`;
      return [{ start: attribute.start, end: attribute.end, text }];
    });
  }

  /** Whether an element matches a compound without its guard, or could match after a script has added classes. */
  #mayMatch(
    { element, classes }: Compound,
    { rawTagName }: HTMLElement,
    own: ReadonlySet<string>,
  ): boolean {
    return (
      (element === '' || element === rawTagName) &&
      classes.every((name) => own.has(name) || this.#isMentioned(name))
    );
  }

  #findNeedless(): void {
    for (const { element, classes, guard } of this.#compounds) {
      if (!guard) continue;
      // A script may create more elements that match, and those may not have the class of the guard.
      const telling = [...classes, element].find((name) => name && !this.#isMentioned(name));
      if (telling === undefined) continue;
      const candidates = this.#index.get(classes[0] === undefined ? element : `.${classes[0]}`);
      const isMarked = (one: Marked): boolean =>
        one.classes.has(guard.class) ||
        (element !== '' && one.element.rawTagName !== element) ||
        classes.some((name) => !one.classes.has(name));
      if ((candidates ?? []).every(isMarked)) this.#needless.add(guard);
    }
  }

  #shorten(names: string[]): void {
    const taken = new Set(this.#marked.flatMap(({ classes }) => [...classes]));
    let count = 0;
    for (const name of names) {
      if (this.#isMentioned(name) || !taken.has(name)) continue;
      let short = '';
      do {
        short = `_${count.toString(36)}`;
        count += 1;
      } while (taken.has(short) || this.#isMentioned(short));
      this.#short.set(name, short);
    }
  }
}
