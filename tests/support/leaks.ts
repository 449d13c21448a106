/** Finds a publisher’s name and colors in the files of a built site, in its zips too. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { formatColor, readColor } from '../../src/frames/contrast.ts';
import { oklchToHex } from '../../src/lib/oklch.ts';
import { colorsIn, type Oklch } from '../../src/ui/token-colors.ts';

const isZip = (file: string): boolean => file.endsWith('.zip');
const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** The text of each file by its path; one in a zip has the path of the zip before its own. */
export function textsIn(folder: string): Map<string, string> {
  const texts = new Map<string, string>();
  const add = (file: string, bytes: Uint8Array): void => {
    if (!isZip(file)) {
      const plain = isGzip(bytes) ? gunzipSync(bytes) : bytes;
      // Each byte is a character, so that metadata of pictures can be searched too.
      texts.set(file, Buffer.from(plain).toString('latin1'));
      return;
    }
    for (const [inner, more] of Object.entries(unzipSync(bytes))) add(`${file}/${inner}`, more);
  };
  for (const entry of globSync('**/*', { cwd: folder, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    add(path.relative(folder, file), readFileSync(file));
  }
  return texts;
}

/** Every color of a token file, as six hex digits without the `#`. */
export function hexesOf(css: string): Set<string> {
  const colors = [...colorsIn(css).values()].flatMap(({ light, dark }) => [light, dark]);
  return new Set(colors.map((color) => oklchToHex(...color).slice(1)));
}

function hexOfOklch(numbers: string): string {
  const values = numbers.split(/[\s/]+/).slice(0, 3);
  const [l = 0, c = 0, h = 0] = values.map((value) =>
    value.endsWith('%') ? parseFloat(value) / 100 : parseFloat(value),
  );
  const color: Oklch = [l, c, h];
  return oklchToHex(...color).slice(1);
}

/** The colors that a text writes as `oklch()`, `#rrggbb`, `rgb()` or a list of three numbers. */
export function colorsOf(text: string): Set<string> {
  const found = [...text.matchAll(/oklch\(([\d.%\s]+)\)/g)].map((match) =>
    hexOfOklch((match[1] ?? '').trim()),
  );
  const hexes = [...text.matchAll(/#([0-9a-f]{3}|[0-9a-f]{6})\b/gi)].flatMap((match) => {
    const color = readColor(match[1] ?? '');
    return color ? formatColor(color).slice(1) : [];
  });
  const lists = [...text.matchAll(/[[(](\d{1,3}), ?(\d{1,3}), ?(\d{1,3})[\])]/g)].map((match) =>
    formatColor(match.slice(1).map(Number)).slice(1),
  );
  return new Set([...found, ...hexes, ...lists]);
}
