/** Writes zips of embedded pages for clinics that host them: one for each page, one with all pages, and checksums. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { makeRelative, makeZip, readme, type Entry } from '../exports/zip.ts';
import { bundleScript } from '../frames/bundle-script.ts';
import { eachAtOnce } from '../lib/at-once.ts';
import { hashOf, type ResultCache } from './cache.ts';
import type { BuiltSite } from './built-site.ts';

export function textEntry(name: string, text: string): Entry {
  return { name, hash: hashOf(text), read: () => Promise.resolve(text) };
}

/** Makes a zip, unless an earlier build made one of the same files. */
export function cachedZip(cache: ResultCache, entries: readonly Entry[]): Promise<Uint8Array> {
  const parts = entries.flatMap(({ name, hash }) => [name, hash]);
  return cache.bytes(['zip', ...parts], () => makeZip(entries));
}

/** Files in each zip. */
async function sharedEntries({ dist, root }: BuiltSite): Promise<Entry[]> {
  return [
    textEntry('LICENSE.txt', await readFile(path.join(root, 'LICENSE-content'), 'utf8')),
    textEntry('embed/v1/f.js', await readFile(path.join(dist, 'embed/v1/f.js'), 'utf8')),
    // Bundled without an origin, the loader shows pages of the site that it was loaded from.
    textEntry('embed/v1.js', await bundleScript('frames/loader.ts')),
  ];
}

async function entriesOf(page: string, { dist, base }: BuiltSite): Promise<Entry[]> {
  const entry = async (name: string, change = (text: string) => text): Promise<Entry> => {
    const file = path.join(dist, name);
    const hash = hashOf(await readFile(file));
    return { name, hash, read: async () => change(await readFile(file, 'utf8')) };
  };
  const frame = `embed/v1/${page}/index.html`;
  const script = `embed/v1/${page}.js`;
  return Promise.all([
    ...(existsSync(path.join(dist, script)) ? [entry(script)] : []),
    entry(frame, (html) => makeRelative(html, frame, base)),
    entry(`embed/v1/${page}.json`),
  ]);
}

const atOnce = 4;

/**
 * Writes `embed/bundle/embeds.zip` with all pages, one zip for each page, and their checksums.
 * @param pages such as `articles/aftercare`
 * @returns the size of the zip with all pages, in bytes
 */
export async function writeZips(
  pages: readonly string[],
  site: BuiltSite,
  cache: ResultCache,
): Promise<number> {
  const folder = path.join(site.dist, 'embed', 'bundle');
  const shared = await sharedEntries(site);
  const all: Entry[] = [];
  const sums: string[] = [];
  const write = async (name: string, entries: Entry[]): Promise<[sum: string, bytes: number]> => {
    const target = path.join(folder, `${name}.zip`);
    const zip = await cachedZip(cache, entries);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, zip);
    const sum = `${createHash('sha256').update(zip).digest('hex')}  ${name}.zip\n`;
    sums.push(sum);
    return [sum, zip.length];
  };
  await eachAtOnce(pages, atOnce, async (page) => {
    const own = await entriesOf(page, site);
    all.push(...own);
    await write(page, [...shared, ...own, textEntry('README.txt', readme([page]))]);
  });
  const sorted = all.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const text = textEntry('README.txt', readme([...pages]));
  const [sum, bytes] = await write('embeds', [...shared, ...sorted, text]);
  await writeFile(path.join(folder, 'embeds.zip.sha256'), sum);
  await writeFile(path.join(folder, 'sha256sums.txt'), sums.toSorted().join(''));
  return bytes;
}
