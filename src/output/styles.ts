/** Leaves out of each page the rules that mean nothing on it, so that the first answer holds all it takes to show. */
import { readFileSync, writeFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import path from 'node:path';
import { charactersIn } from '../lib/unicode-range.ts';
import { inlineConstants } from './constants.ts';
import { script, style } from './markup.ts';
import { Progress, type Say } from './progress.ts';
import { trimScopes } from './scopes.ts';
import { prune, readStylesheet, type Stylesheet } from './stylesheet.ts';

/** Stands for a stylesheet while the rest of the page is worked on. */
const hole = '<style></style>';

/** Everything in a script that could be the name of a class, an element or a custom property. */
const words = (text: string): string[] => text.match(/[\w-]+/g) ?? [];

/** Reads scripts, and those that they import, once each. */
class Scripts {
  readonly #site: string;
  readonly #texts = new Map<string, string>();

  constructor(site: string) {
    this.#site = site;
  }

  /** The text of a file and of all that it imports. */
  read(file: string): string {
    const known = this.#texts.get(file);
    if (known !== undefined) return known;
    this.#texts.set(file, '');
    const text = readFileSync(path.join(this.#site, file), 'utf8');
    const imported = [...text.matchAll(/["'`](\.{1,2}\/[\w./-]+\.js)["'`]/g)]
      .map(([, target = '']) => path.posix.join(path.posix.dirname(file), target))
      .map((target) => this.read(target));
    const whole = [text, ...imported].join('\n');
    this.#texts.set(file, whole);
    return whole;
  }
}

function namesIn(html: string): Set<string> {
  const names = new Set<string>();
  for (const [, tag = ''] of html.matchAll(/<([a-zA-Z][\w-]*)/g)) names.add(tag);
  for (const [, list = ''] of html.matchAll(/\sclass="([^"]*)"/g)) {
    for (const name of list.split(/\s+/)) names.add(name);
  }
  for (const [, type = ''] of html.matchAll(/\stype="([\w-]+)"/g)) names.add(`type=${type}`);
  if (/\splaceholder="/.test(html)) names.add('placeholder');
  return names;
}

const face = /@font-face\s*\{[^}]*unicode-range:([^;}]+)[^}]*\}/g;

/** Leaves out the fonts that have none of the letters of a page. */
function fittingFaces(css: string, html: string): string {
  return css.replace(face, (rule, range: string) =>
    charactersIn(range).some((letter) => html.includes(letter)) ? rule : '',
  );
}

/**
 * @param site the folder that holds the built site
 * @param base path the site will live under, as `/skin/`
 * @returns how much of the styles is left, in percent
 */
export async function pruneAll(site: string, base: string, say: Say): Promise<number> {
  const scripts = new Scripts(site);
  const sheets = new Map<string, Stylesheet>();
  const sheetOf = (css: string): Stylesheet => {
    const sheet = sheets.get(css) ?? readStylesheet(css);
    sheets.set(css, sheet);
    return sheet;
  };
  const total = { before: 0, after: 0 };
  const files = await Array.fromAsync(glob('**/*.html', { cwd: site }));
  const progress = new Progress('pages rid of styles', files.length, say);
  for (const file of files) {
    const target = path.join(site, file);
    const html = readFileSync(target, 'utf8');
    const found = [...html.matchAll(style)].map(([, css = '']) => css);
    const bare = html.replace(style, '');
    const code = [...bare.matchAll(script)].map(([, attributes = '', inner = '']) => {
      const source = /src="([^"]+)"/.exec(attributes)?.[1];
      if (source === undefined) return attributes.includes('json') ? '' : inner;
      return scripts.read(source.slice(base.length));
    });
    const names = namesIn(bare);
    for (const word of code.flatMap(words)) names.add(word);
    const inline = [bare, ...code].join('\n');
    const fitting = prune(found.map(sheetOf), names, inline).map((css) => fittingFaces(css, bare));
    const pruned = inlineConstants(fitting, inline);
    const isAdded = (name: string) => code.some((text) => text.includes(name));
    const trimmed = trimScopes(html.replace(style, hole), pruned, isAdded);
    let at = 0;
    const css = trimmed.sheets.join('');
    const filled = trimmed.html.replaceAll(hole, () => {
      at += 1;
      return at > 1 || css === '' ? '' : `<style>${css}</style>`;
    });
    total.before += found.join('').length;
    total.after += css.length;
    writeFileSync(target, filled);
    progress.step();
  }
  return Math.round((total.after / Math.max(1, total.before)) * 100);
}
