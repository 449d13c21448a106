/** Gives each page one short stylesheet with only the rules that it needs. */
import { ClassNames, marksIn } from './class-names.ts';
import { foldProperties } from './fold.ts';
import type { BuiltPage, Edit } from './page.ts';
import { prune, writePieces, type Present } from './prune.ts';
import { Code, propertiesIn, type Scripts } from './scripts.ts';
import { readStylesheet, type Stylesheet } from './stylesheet.ts';

export interface Look {
  css: string;
  /** Characters of all styles before pruning. */
  before: number;
  /** Changes of the classes in the markup. */
  edits: Edit[];
}

interface SharedSheet {
  pieces: Stylesheet;
  marks: string[];
}

const sheets = new Map<string, SharedSheet>();

/** Pages share stylesheets, so each is parsed only once. */
function sheetOf(css: string): SharedSheet {
  const known = sheets.get(css);
  if (known) return known;
  const pieces = readStylesheet(css);
  const sheet = { pieces, marks: marksIn(pieces) };
  sheets.set(css, sheet);
  return sheet;
}

/** All code of a page: script files with their imports, and inline scripts. */
export function codesOf(page: BuiltPage, base: string, scripts: Scripts): Code[] {
  return page.named('script').flatMap((element) => {
    const source = element.getAttribute('src');
    if (source !== undefined) return scripts.read(source.slice(base.length));
    const isData = element.getAttribute('type')?.includes('json') ?? false;
    return isData ? [] : new Code(page.textOf(element));
  });
}

function namesIn(page: BuiltPage): Set<string> {
  const names = new Set<string>();
  for (const element of page.elements) {
    names.add(element.rawTagName);
    for (const { name, value } of page.attributesOf(element)) {
      if (name === 'placeholder') names.add(name);
      if (name === 'type') names.add(`type=${value}`);
      if (name !== 'class') continue;
      for (const one of element.classList.values()) names.add(one);
    }
  }
  return names;
}

/** @param bare the HTML of the page without styles */
function presentIn(page: BuiltPage, bare: string, codes: readonly Code[]): Present {
  const names = namesIn(page);
  const properties = codes.flatMap((code) => code.properties);
  return {
    has: (name) => names.has(name) || codes.some((code) => code.mentions(name)),
    hasText: (pattern) => pattern.test(bare),
    properties: new Set([...properties, ...propertiesIn(bare)]),
  };
}

export function lookOf(page: BuiltPage, codes: readonly Code[]): Look {
  const styles = page.named('style');
  const texts = styles.map((element) => page.textOf(element));
  const present = presentIn(page, page.edited(styleEdits(page, '')), codes);
  const all = texts.map(sheetOf);
  const whole = all.flatMap(({ pieces }) => pieces);
  const pieces = foldProperties(prune(whole, present), present);
  const isMentioned = (name: string) => codes.some((code) => code.mentions(name));
  const marks = all.flatMap((sheet) => sheet.marks);
  const names = new ClassNames(page, pieces, marks, isMentioned);
  return {
    css: writePieces(pieces, names),
    before: texts.join('').length,
    edits: names.edits(),
  };
}

/** Replaces all stylesheets by one. */
export function styleEdits(page: BuiltPage, css: string): Edit[] {
  return page.named('style').map(({ range: [start, end] }, at) => ({
    start,
    end,
    text: at === 0 && css !== '' ? `<style>${css}</style>` : '',
  }));
}
