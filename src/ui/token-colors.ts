/** The colors of `tokens.css`, for programs that cannot read `light-dark()` and `oklch()`. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { oklchToHex } from '../lib/oklch.ts';

export const tokensFile = 'src/ui/tokens.css';

export type Oklch = [lightness: number, chroma: number, hue: number];

export interface TokenColor {
  light: Oklch;
  dark: Oklch;
  line: number;
  column: number;
}

/** Colors by name, from `--color-ink: light-dark(oklch(0.2 0.02 45), oklch(0.9 0.01 82));` */
export function colorsIn(css: string): Map<string, TokenColor> {
  const one = String.raw`oklch\(\s*([\d.]+)\s+([\d.]+)\s+([\d.]+)\s*\)`;
  const declaration = new RegExp(
    String.raw`--color-([\w-]+):\s*(?:light-dark\(\s*${one}\s*,\s*${one}\s*\)|${one})\s*;`,
    'g',
  );
  return new Map(
    [...css.matchAll(declaration)].map((match) => {
      const above = css.slice(0, match.index).split('\n');
      const [a = 0, b = 0, c = 0, d = a, e = b, f = c] = match.slice(2).filter(Boolean).map(Number);
      return [
        match[1] ?? '',
        {
          light: [a, b, c],
          dark: [d, e, f],
          line: above.length,
          column: (above.at(-1) ?? '').length + 1,
        },
      ];
    }),
  );
}

let tokens: Map<string, TokenColor> | undefined;

/**
 * @param name as `dermis-line`
 * @returns as `#rrggbb`
 * @throws when `tokens.css` has no such color
 */
export function hexOf(name: string, mode: 'light' | 'dark'): string {
  // The build runs from the root of the project, and this module from wherever it was bundled to.
  tokens ??= colorsIn(readFileSync(path.resolve(tokensFile), 'utf8'));
  const color = tokens.get(name);
  if (color) return oklchToHex(...color[mode]);
  throw new Error(`"${name}" is no color of ${tokensFile}. Use one of its names.`);
}
