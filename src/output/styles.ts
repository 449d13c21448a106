/** Leaves in each page the styles that mean something on it, in one place and as short as they can be. */
import { ClassNames, marksIn } from './class-names.ts';
import { foldProperties } from './fold.ts';
import type { BuiltPage, Edit } from './page.ts';
import { prune, writePieces, type Present } from './prune.ts';
import { Code, propertiesIn, type Scripts } from './scripts.ts';
import { readStylesheet, type Stylesheet } from './stylesheet.ts';

export interface Look {
  css: string;
  /** Characters of all styles before. */
  before: number;
  /** What changes in the classes of elements. */
  edits: Edit[];
}

interface SharedSheet {
  pieces: Stylesheet;
  marks: string[];
}

const sheets = new Map<string, SharedSheet>();

/** Pages share their stylesheets, so each is read once. */
function sheetOf(css: string): SharedSheet {
  const known = sheets.get(css);
  if (known) return known;
  const pieces = readStylesheet(css);
  const sheet = { pieces, marks: marksIn(pieces) };
  sheets.set(css, sheet);
  return sheet;
}

/** All code of a page: files with what they import, and scripts in the page that are no data. */
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

/** @param codes of the page; data in the page counts as text */
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

/** Puts one stylesheet in the place of all. */
export function styleEdits(page: BuiltPage, css: string): Edit[] {
  return page.named('style').map(({ range: [start, end] }, at) => ({
    start,
    end,
    text: at === 0 && css !== '' ? `<style>${css}</style>` : '',
  }));
}
