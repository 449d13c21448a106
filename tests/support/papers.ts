import { readColor, type Rgb } from '../../src/frames/contrast.ts';
import { hexOf } from '../../src/ui/token-colors.ts';

const paper = (mode: 'light' | 'dark'): Rgb => readColor(hexOf('paper', mode)) ?? [];

/** The papers of the site as `src/ui/tokens.css` has them, red, green and blue. */
export const papers = { light: paper('light'), dark: paper('dark') };
