/** Reads the scripts of a built site, because they may add classes and elements that are not in the markup. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

const imported = /["'`](\.{1,2}\/[\w./-]+\.js)["'`]/g;

export const propertiesIn = (text: string): string[] => [...new Set(text.match(/--[\w-]+/g))];

export class Code {
  readonly text: string;
  readonly words: ReadonlySet<string>;
  /** Names of custom properties in the code. */
  readonly properties: readonly string[];

  constructor(text: string) {
    this.text = text;
    this.words = new Set(text.match(/[\w-]+/g));
    this.properties = propertiesIn(text);
  }

  /** Whether the code may add a class, an element or a custom property with this name. */
  mentions(name: string): boolean {
    return this.words.has(name) || (/[^\w-]/.test(name) && this.text.includes(name));
  }
}

/** Reads each script once, together with its imports. */
export class Scripts {
  readonly #site: string;
  readonly #texts = new Map<string, string>();
  readonly #codes = new Map<string, Code>();

  /** @param site the folder of the built site */
  constructor(site: string) {
    this.#site = site;
  }

  /** @param file from the root of the site */
  read(file: string): Code {
    const code = this.#codes.get(file) ?? new Code(this.#textOf(file));
    this.#codes.set(file, code);
    return code;
  }

  #textOf(file: string): string {
    const known = this.#texts.get(file);
    if (known !== undefined) return known;
    this.#texts.set(file, '');
    const text = readFileSync(path.join(this.#site, file), 'utf8');
    const others = [...text.matchAll(imported)].map(([, target = '']) =>
      this.#textOf(path.posix.join(path.posix.dirname(file), target)),
    );
    const whole = [text, ...others].join('\n');
    this.#texts.set(file, whole);
    return whole;
  }
}
