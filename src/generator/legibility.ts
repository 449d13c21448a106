/** Describes how readable a clinic’s color is, and which shade the embedded page uses in its place. */
import { contrast, formatColor, readableOn, type Rgb } from '../frames/contrast.ts';
import { fill } from '../lib/fill.ts';
import type { Words } from '../words/words.ts';

export interface Legibility {
  /** The color that the embedded page uses. */
  used: string;
  isCorrected: boolean;
  /** One sentence for the clinic. */
  sentence: string;
}

type LegibilityWords = Pick<Words['generator']['script'], 'ratio' | 'contrast'>;

export function legibilityOn(
  paper: Rgb,
  color: Rgb,
  { ratio, contrast: words }: LegibilityWords,
): Legibility {
  // Rounded down, so that the sentence never shows 4.5 for a color that has less.
  const ratioOf = (one: Rgb): string =>
    fill(ratio, { ratio: (Math.floor(contrast(one, paper) * 10) / 10).toFixed(1) });
  const shade = readableOn(color, paper);
  const used = formatColor(shade);
  const isCorrected = used !== formatColor(color);
  const isVeryEasy = contrast(color, paper) >= 7;
  const sentence = isCorrected ? words.faint : isVeryEasy ? words.veryEasy : words.easy;
  return {
    used,
    isCorrected,
    sentence: fill(sentence, { own: ratioOf(color), used, corrected: ratioOf(shade) }),
  };
}
