/** Makes the icons of the site for browsers and phones from its mark. */
import sharp from 'sharp';
import { escapeHtml } from '../lib/escape.ts';
import { site } from '../site.ts';
import { color } from './palette.ts';

/** The mark of the site, as in `ui/Mark.astro`, in a square of 32 units. */
export function mark(): string {
  const layers: [path: string, name: string][] = [
    ['M0 9.5c6-1.2 10 1.2 16 0s10-1.2 16 0V13c-6-1.2-10 1.2-16 0s-10-1.2-16 0Z', 'tone-4'],
    ['M0 13c6-1.2 10 1.2 16 0s10-1.2 16 0v11c-6 1.2-10-1.2-16 0s-10 1.2-16 0Z', 'dermis'],
    ['M0 24c6 1.2 10-1.2 16 0s10 1.2 16 0v8H0Z', 'fat'],
    ['M14.6 0h2.8v14L16 20l-1.4-6Z', 'steel'],
  ];
  return layers.map(([path, name]) => `<path d="${path}" fill="${color(name)}"/>`).join('');
}

/** @param radius of the corners in a square of 32 units; use 0 for phones, which round the corners themselves */
export function drawIcon(radius = 4): string {
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">',
    `<title>${escapeHtml(site.name)}</title>`,
    `<clipPath id="r"><rect width="32" height="32" rx="${String(radius)}"/></clipPath>`,
    `<g clip-path="url(#r)"><path d="M0 0h32v32H0Z" fill="${color('paper')}"/>${mark()}</g>`,
    '</svg>',
  ].join('');
}

/** @param size in pixels of each side */
export async function iconPng(svg: string, size: number): Promise<Uint8Array<ArrayBuffer>> {
  const density = (72 * size) / 32;
  return new Uint8Array(await sharp(Buffer.from(svg), { density }).resize(size).png().toBuffer());
}

/** Puts a PNG into a file in the format ICO, which old browsers request. @param size in pixels */
export function wrapIco(png: Uint8Array, size: number): Uint8Array<ArrayBuffer> {
  const header = Buffer.alloc(22);
  // One icon with 32 bits per pixel. Its data follows the header.
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(1, 4);
  header.writeUInt8(size, 6);
  header.writeUInt8(size, 7);
  header.writeUInt16LE(1, 10);
  header.writeUInt16LE(32, 12);
  header.writeUInt32LE(png.length, 14);
  header.writeUInt32LE(header.length, 18);
  return new Uint8Array(Buffer.concat([header, png]));
}
