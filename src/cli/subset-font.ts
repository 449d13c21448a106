/**
 * Writes `src/ui/fonts/literata.woff2` with the characters and weights that pages use, which is half the size of the
 * original. Browsers load another file for other Latin characters only if a page has one (see `ui/fonts.css`).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import subsetFont from 'subset-font';
import { charactersIn } from '../lib/unicode-range.ts';

const root = path.join(import.meta.dirname, '../..');
const styles = readFileSync(path.join(root, 'src/ui/fonts.css'), 'utf8');
const range = /literata\.woff2[^}]*unicode-range:\s*([^;]+);/.exec(styles)?.[1];
if (range === undefined) {
  throw new Error('src/ui/fonts.css has no unicode-range for literata.woff2. Add one.');
}
const whole = 'node_modules/@fontsource-variable/literata/files/literata-latin-wght-normal.woff2';
const subset = await subsetFont(
  readFileSync(path.join(root, whole)),
  charactersIn(range).join(''),
  {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 700 } },
  },
);
writeFileSync(path.join(root, 'src/ui/fonts/literata.woff2'), subset);
console.log(`src/ui/fonts/literata.woff2 has ${String(subset.length)} bytes.`);
