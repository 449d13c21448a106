/** Describes how readable a clinic’s color is, and which shade the embedded page uses in its place. */
import { contrast, formatColor, papers, readableOn, type Rgb } from '../frames/contrast.ts';
import { fill } from '../lib/fill.ts';
import type { Words } from '../words/words.ts';

export interface Legibility {
  paper: keyof typeof papers;
  /** The color that the embedded page uses. */
  used: string;
  isCorrected: boolean;
  /** One sentence for the clinic. */
  sentence: string;
}

type LegibilityWords = Pick<Words['generator']['script'], 'ratio' | 'contrast'>;

function legibilityOn(
  paper: keyof typeof papers,
  color: Rgb,
  { ratio, contrast: words }: LegibilityWords,
): Legibility {
  const background = papers[paper];
  // Rounded down, so that the sentence never shows 4.5 for a color that has less.
  const ratioOf = (one: Rgb): string =>
    fill(ratio, { ratio: (Math.floor(contrast(one, background) * 10) / 10).toFixed(1) });
  const shade = readableOn(color, background);
  const used = formatColor(shade);
  const isCorrected = used !== formatColor(color);
  const isVeryEasy = contrast(color, background) >= 7;
  const sentence = isCorrected ? words.faint : isVeryEasy ? words.veryEasy : words.easy;
  return {
    paper,
    used,
    isCorrected,
    sentence: fill(sentence, { own: ratioOf(color), used, corrected: ratioOf(shade) }),
  };
}

/** On light and on dark paper. */
export const legibilityOf = (color: Rgb, words: LegibilityWords): Legibility[] => [
  legibilityOn('light', color, words),
  legibilityOn('dark', color, words),
];
