/** Zips of embedded pages that another host can serve: one a page, one with all, and their checksums. */
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

/** A zip that is made only when one of its files has changed. */
export function cachedZip(cache: ResultCache, entries: readonly Entry[]): Promise<Uint8Array> {
  const parts = entries.flatMap(({ name, hash }) => [name, hash]);
  return cache.bytes(['zip', ...parts], () => makeZip(entries));
}

/** What every zip holds, for one page or all. */
async function sharedEntries({ dist, root }: BuiltSite): Promise<Entry[]> {
  return [
    textEntry('LICENSE.txt', await readFile(path.join(root, 'LICENSE-content'), 'utf8')),
    textEntry('embed/v1/f.js', await readFile(path.join(dist, 'embed/v1/f.js'), 'utf8')),
    // Without an origin: the loader serves the host that it came from.
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
 * Writes `embed/bundle/embeds.zip` with all pages, one zip a page, and their checksums.
 * @param pages as `articles/aftercare`
 * @returns the bytes of the zip with all pages
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
