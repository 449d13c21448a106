/** Checks that the colors of the site have enough contrast (WCAG 2.2) in light and dark mode. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { contrast, readColor, type Rgb } from '../frames/contrast.ts';
import type { Finding } from '../lib/finding.ts';
import { oklchToHex } from '../lib/oklch.ts';
import { colorsIn, tokensFile, type Oklch } from '../ui/token-colors.ts';

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

const rgbOf = (oklch: Oklch): Rgb => readColor(oklchToHex(...oklch)) ?? [];

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
      modes.flatMap((mode) => {
        const [color, under] = [colors.get(name), colors.get(paper)];
        const rule = 'color-is-readable';
        if (!color || !under) {
          const message = `--color-${color ? paper : name} is missing or not in the form light-dark(oklch(…), oklch(…)). Write it in this form.`;
          return { file: tokensFile, rule, message };
        }
        const reached = contrast(rgbOf(color[mode]), rgbOf(under[mode]));
        if (reached >= needed) return [];
        const better = nearest(color[mode], rgbOf(under[mode]), needed);
        const cure = better ? `Use oklch(${better.join(' ')}).` : 'Choose another hue or paper.';
        const message =
          `--color-${name} has a contrast of ${reached.toFixed(2)} to 1 on --color-${paper} in ${mode} mode, ` +
          `but needs ${String(needed)} to 1. ${cure}`;
        const { line, column } = color;
        return { file: tokensFile, line, column, rule, message };
      }),
    ),
  );
}

/** @param root the folder of the project */
export const checkTokens = (root: string): Finding[] =>
  tokenFindings(readFileSync(path.join(root, tokensFile), 'utf8'));
