/** Reads the light colors of `ui/tokens.css` as sRGB, for pictures. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { oklchToHex } from '../lib/oklch.ts';

const token = /--color-([a-z0-9-]+): light-dark\(oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)/g;

let palette: Map<string, string> | undefined;

function read(): Map<string, string> {
  // A path from the root of the project, because the bundled module is in another folder.
  const css = readFileSync(path.resolve('src/ui/tokens.css'), 'utf8');
  return new Map(
    [...css.matchAll(token)].map(([, name = '', ...numbers]) => {
      const [lightness = 0, chroma = 0, hue = 0] = numbers.map(Number);
      return [name, oklchToHex(lightness, chroma, hue)];
    }),
  );
}

/**
 * @param name such as `dermis-line`
 * @returns `#rrggbb`
 */
export function color(name: string): string {
  palette ??= read();
  const value = palette.get(name);
  if (value !== undefined) return value;
  throw new Error(`src/ui/tokens.css has no color "${name}". Use one of its names.`);
}
