import { createHash } from 'node:crypto';
import sharp, { type PngOptions } from 'sharp';
import type { FileCache } from '../lib/file-cache.ts';

const settings: PngOptions = { palette: true, effort: 4 };

/**
 * @param svg a document without text elements, because their look depends on the fonts of the machine
 * @param cache pictures from earlier builds, by drawing, settings, and versions of the libraries
 */
export async function encodePng(svg: string, cache: FileCache): Promise<Uint8Array<ArrayBuffer>> {
  const made = JSON.stringify([svg, settings, sharp.versions]);
  const key = createHash('sha256').update(made).digest('hex');
  const known = cache.get(key);
  if (known) return new Uint8Array(known);
  const png = await sharp(Buffer.from(svg)).png(settings).toBuffer();
  cache.set(key, png);
  return new Uint8Array(png);
}
