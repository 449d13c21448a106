/** Checks that the colors of the site have enough contrast (WCAG 2.2) in light and dark mode. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { contrast, readColor, type Rgb } from '../frames/contrast.ts';
import type { Finding } from '../lib/finding.ts';
import { oklchToHex } from '../lib/oklch.ts';

const file = 'src/ui/tokens.css';
/** The contrast that each color needs: 7 to 1 for body text (1.4.6), and 4.5 to 1 for other text (1.4.3). */
const needs = {
  ink: 7,
  'ink-quiet': 7,
  link: 7,
  positive: 4.5,
  caution: 4.5,
  danger: 4.5,
};
const papers = ['paper', 'surface'] as const;
const modes = ['light', 'dark'] as const;

type Oklch = [lightness: number, chroma: number, hue: number];
interface Color {
  oklch: Oklch;
  line: number;
  column: number;
}

const rgbOf = (oklch: Oklch): Rgb => readColor(oklchToHex(...oklch)) ?? [];

/** Reads declarations such as `--color-ink: light-dark(oklch(0.2 0.02 45), oklch(0.9 0.01 82));`. */
function colorsIn(css: string): Map<string, Color[]> {
  const one = String.raw`oklch\(\s*([\d.]+)\s+([\d.]+)\s+([\d.]+)\s*\)`;
  const declaration = new RegExp(
    String.raw`--color-([\w-]+):\s*(?:light-dark\(\s*${one}\s*,\s*${one}\s*\)|${one})\s*;`,
    'g',
  );
  return new Map(
    [...css.matchAll(declaration)].map((match) => {
      const above = css.slice(0, match.index).split('\n');
      const place = { line: above.length, column: (above.at(-1) ?? '').length + 1 };
      const numbers = match.slice(2).filter(Boolean).map(Number);
      const pairs =
        numbers.length === 3 ? [numbers, numbers] : [numbers.slice(0, 3), numbers.slice(3)];
      return [match[1] ?? '', pairs.map((oklch) => ({ oklch: oklch as Oklch, ...place }))];
    }),
  );
}

/** The color with the smallest change of lightness that has enough contrast, in steps of 0.005. */
function nearest([lightness, chroma, hue]: Oklch, paper: Rgb, needed: number): Oklch | undefined {
  for (let step = 1; step <= 200; step += 1) {
    for (const sign of [-1, 1]) {
      const moved: Oklch = [Number((lightness + sign * step * 0.005).toFixed(3)), chroma, hue];
      const isColor = moved[0] >= 0 && moved[0] <= 1;
      if (isColor && contrast(rgbOf(moved), paper) >= needed) return moved;
    }
  }
  return undefined;
}

/** @param css the text of the token file */
export function tokenFindings(css: string): Finding[] {
  const colors = colorsIn(css);
  return Object.entries(needs).flatMap(([name, needed]) =>
    papers.flatMap((paper) =>
      modes.flatMap((mode, at) => {
        const [color, under] = [colors.get(name)?.[at], colors.get(paper)?.[at]];
        const rule = 'color-is-readable';
        if (!color || !under) {
          const message = `--color-${color ? paper : name} is missing or not in the form light-dark(oklch(…), oklch(…)). Write it in this form.`;
          return { file, rule, message };
        }
        const reached = contrast(rgbOf(color.oklch), rgbOf(under.oklch));
        if (reached >= needed) return [];
        const better = nearest(color.oklch, rgbOf(under.oklch), needed);
        const cure = better ? `Use oklch(${better.join(' ')}).` : 'Choose another hue or paper.';
        const message =
          `--color-${name} has a contrast of ${reached.toFixed(2)} to 1 on --color-${paper} in ${mode} mode, ` +
          `but needs ${String(needed)} to 1. ${cure}`;
        return { file, line: color.line, column: color.column, rule, message };
      }),
    ),
  );
}

/** @param root the folder of the project */
export const checkTokens = (root: string): Finding[] =>
  tokenFindings(readFileSync(path.join(root, file), 'utf8'));
