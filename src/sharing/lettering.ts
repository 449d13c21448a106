/** Converts text to outlines in the typeface of the site, so that pictures look the same on every machine. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { create, type Font } from 'fontkitten';
import { decompress } from 'wawoff2';

const file = 'node_modules/@fontsource-variable/literata/files/literata-latin-wght-normal.woff2';

let opened: Promise<Font> | undefined;

async function open(): Promise<Font> {
  const packed = await readFile(path.resolve(file));
  const font = create(Buffer.from(await decompress(packed)));
  if (font.isCollection)
    throw new Error(`${file} contains several fonts. Use a file with one font.`);
  return font;
}

const variations = new Map<number, Font>();

/** Opens each weight once, because a font caches the outlines that it has read. */
async function openVariation(weight: number): Promise<Font> {
  opened ??= open();
  const font = await opened;
  const variation = variations.get(weight) ?? font.getVariation({ wght: weight });
  variations.set(weight, variation);
  return variation;
}

export interface Lettering {
  /** SVG path. The text starts at 0, 0 on the baseline. */
  path: string;
  width: number;
}

/**
 * @param size of the font, in drawing units
 * @param weight 200 to 900
 */
export async function letter(text: string, size: number, weight: number): Promise<Lettering> {
  const font = await openVariation(weight);
  const scale = size / font.unitsPerEm;
  let width = 0;
  const paths = font.glyphsForString(text).map((glyph) => {
    const placed = glyph.path.transform(scale, 0, 0, -scale, width, 0).toSVG();
    width += glyph.advanceWidth * scale;
    return placed;
  });
  return { path: paths.join(''), width };
}

/** Breaks a text at spaces into lines up to `maxWidth`. A single word may be longer. */
export async function wrap(
  text: string,
  size: number,
  weight: number,
  maxWidth: number,
): Promise<Lettering[]> {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = [lines.at(-1), word].filter(Boolean).join(' ');
    const { width } = await letter(longer, size, weight);
    if (lines.length > 0 && width <= maxWidth) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return Promise.all(lines.map((line) => letter(line, size, weight)));
}
