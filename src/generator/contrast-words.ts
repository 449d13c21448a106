/** Says how well a clinic’s color can be read on a paper, and which shade replaces it where it cannot. */
import { contrast, enough, formatColor, readableOn, type Rgb } from '../frames/contrast.ts';

export interface Legibility {
  /** The color that the embedded page uses. */
  used: string;
  isCorrected: boolean;
  words: string;
}

/** Rounded down, so that no color that falls short is said to be enough. */
const ratio = (one: Rgb, other: Rgb): string =>
  `${(Math.floor(contrast(one, other) * 10) / 10).toFixed(1)} to 1`;

/** Text needs 4.5 to 1. */
export function legibilityOn(paper: Rgb, color: Rgb): Legibility {
  const shade = readableOn(color, paper);
  const used = formatColor(shade);
  const isCorrected = used !== formatColor(color);
  const own = ratio(color, paper);
  const words = isCorrected
    ? `${own}: too faint to read, so we use ${used}, ${ratio(shade, paper)}.`
    : `${own}: ${contrast(color, paper) >= 7 ? 'very easy to read' : 'easy to read'}.`;
  return { used, isCorrected, words };
}

/** A color that can be read on light paper. */
export const exampleColor = '#0b6e6e';

export const needed = `${String(enough)} to 1`;
