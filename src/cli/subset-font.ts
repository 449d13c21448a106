/**
 * Writes `src/ui/fonts/literata.woff2`: the letters and weights that pages use, half the size of the whole.
 * The rest of the Latin letters stay a file of their own, fetched only where one stands; see `ui/fonts.css`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import subsetFont from 'subset-font';
import { charactersIn } from '../lib/unicode-range.ts';

const root = path.join(import.meta.dirname, '../..');
const styles = readFileSync(path.join(root, 'src/ui/fonts.css'), 'utf8');
const range = /literata\.woff2[^}]*unicode-range:\s*([^;]+);/.exec(styles)?.[1];
if (range === undefined) {
  throw new Error('src/ui/fonts.css gives literata.woff2 no unicode-range. Say which letters.');
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
