import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { makeRelative, readme, writeZip, type Entry } from '../embed/bundle.ts';
import { bundleScript } from '../embed/script.ts';
import { eachAtOnce } from '../lib/at-once.ts';
import type { Site } from './site.ts';

/** What every bundle holds, one page or all. */
async function sharedFiles({ dist, root }: Site): Promise<Entry[]> {
  const hasLoader = existsSync(path.join(root, 'src/embed/loader.ts'));
  const loader: Entry[] = hasLoader ? [['embed/v1.js', await bundleScript('loader.ts')]] : [];
  return [
    ['LICENSE.txt', await readFile(path.join(root, 'LICENSE-content'), 'utf8')],
    ['embed/v1/f.js', await readFile(path.join(dist, 'embed/v1/f.js'), 'utf8')],
    // Without an origin: the loader serves the host that it came from.
    ...loader,
  ];
}

/** Read when they are written, since all of them together are more than memory should hold. */
function filesOf(page: string, { dist, base }: Site): Entry[] {
  const text = (name: string) => readFile(path.join(dist, name), 'utf8');
  const frame = `embed/v1/${page}/index.html`;
  const script = `embed/v1/${page}.js`;
  return [
    ...(existsSync(path.join(dist, script)) ? [[script, () => text(script)] as const] : []),
    [frame, async () => makeRelative(await text(frame), frame, base)],
    [`embed/v1/${page}.json`, () => text(`embed/v1/${page}.json`)],
  ];
}

async function sumOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

/** Packing runs beside the program; more at once gain nothing. */
const atOnce = 4;

/**
 * Writes `embed/bundle/embeds.zip` with all pages, one zip a page, and their checksums.
 * @returns the bytes of the zip with all pages
 */
export async function writeBundles(pages: string[], site: Site): Promise<number> {
  const folder = path.join(site.dist, 'embed', 'bundle');
  const shared = await sharedFiles(site);
  const sums: string[] = [];
  const write = async (name: string, entries: Entry[]): Promise<string> => {
    const target = path.join(folder, `${name}.zip`);
    await mkdir(path.dirname(target), { recursive: true });
    await writeZip(target, entries);
    const sum = `${await sumOf(target)}  ${name}.zip\n`;
    sums.push(sum);
    return sum;
  };
  await eachAtOnce(pages, atOnce, async (page) => {
    await write(page, [...shared, ...filesOf(page, site), ['README.txt', readme([page])]]);
  });
  const all = pages.flatMap((page) => filesOf(page, site));
  const sum = await write('embeds', [...shared, ...all, ['README.txt', readme(pages)]]);
  await writeFile(path.join(folder, 'embeds.zip.sha256'), sum);
  await writeFile(path.join(folder, 'sha256sums.txt'), sums.toSorted().join(''));
  return (await stat(path.join(folder, 'embeds.zip'))).size;
}
