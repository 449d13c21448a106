/** Reads the words of a PDF by Chromium, which contains glyphs and tables that map them to letters. */
import { inflateSync } from 'node:zlib';

type Letters = Map<string, string>;

/** Objects by number, each with the text of its stream, if any. */
function objectsOf(pdf: Buffer): Map<string, { head: string; stream: string }> {
  const raw = pdf.toString('latin1');
  const objects = new Map<string, { head: string; stream: string }>();
  for (const match of raw.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const [, id = '', body = ''] = match;
    const [head = '', data] = body.split(/\nstream\n|>> ?stream\n/, 2);
    const bytes = data === undefined ? undefined : Buffer.from(data, 'latin1');
    const isPacked = head.includes('FlateDecode') && bytes !== undefined;
    const stream = isPacked ? inflateSync(bytes).toString('latin1') : '';
    objects.set(id, { head, stream });
  }
  return objects;
}

const lettersOf = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');

/** Reads lines such as `<01> <02> <0041>` and `<03> <0042>` of a table. Codes have two or four digits. */
function readTable(table: string): Letters {
  const letters: Letters = new Map();
  for (const [, from = '', to = '', first = ''] of table.matchAll(
    /^<(\w{2}|\w{4})> <(\w{2}|\w{4})> <(\w{4})>$/gm,
  )) {
    const start = parseInt(from, 16);
    for (let code = start; code <= parseInt(to, 16); code += 1) {
      const letter = String.fromCharCode(parseInt(first, 16) + code - start);
      letters.set(code.toString(16).padStart(from.length, '0'), letter);
    }
  }
  for (const [, code = '', hex = ''] of table.matchAll(/^<(\w{2}|\w{4})> <((?:\w{4})+)>$/gm)) {
    letters.set(code.toLowerCase(), lettersOf(hex));
  }
  return letters;
}

/** All letters in the order in which they are drawn, without spaces. */
export function wordsOf(pdf: Buffer): string {
  const objects = objectsOf(pdf);
  const tables = new Map<string, Letters>();
  for (const [id, { head }] of objects) {
    const table = /\/ToUnicode (\d+) 0 R/.exec(head)?.[1];
    if (table !== undefined) tables.set(id, readTable(objects.get(table)?.stream ?? ''));
  }
  const fonts = new Map<string, Letters>();
  for (const { head } of objects.values()) {
    for (const [, name = '', id = ''] of head.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      fonts.set(name, tables.get(id) ?? new Map<string, string>());
    }
  }
  let words = '';
  for (const { stream } of objects.values()) {
    let letters: Letters = new Map();
    for (const [, name, hex = ''] of stream.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>/g)) {
      if (name !== undefined) letters = fonts.get(name) ?? letters;
      const codes = letters.keys().next().value?.length === 2 ? /.{2}/g : /.{4}/g;
      words += (hex.match(codes) ?? [])
        .map((code) => letters.get(code.toLowerCase()) ?? '')
        .join('');
    }
  }
  return words.replace(/\s/g, '');
}

/** The size of each page in points, such as `595 × 842`. */
export function pagesOf(pdf: Buffer): string[] {
  const sizes = /\/Type ?\/Page\b[^s][\s\S]*?\/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]/;
  return [...objectsOf(pdf).values()].flatMap(({ head }) => {
    const [, width, height] = sizes.exec(head) ?? [];
    return width === undefined
      ? []
      : [width, height].map((side) => Math.round(Number(side))).join(' × ');
  });
}
