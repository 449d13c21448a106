/** Writes the whole site as a zip, for tablets in waiting rooms and for networks without internet access. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Entry } from '../exports/zip.ts';
import { addressOnSite } from '../corpus/addresses.ts';
import { listFiles } from '../lib/list-files.ts';
import { site as settings } from '../site.ts';
import { hashOf, type ResultCache } from './cache.ts';
import type { Place } from './carried-page.ts';
import type { BuiltSite } from './built-site.ts';
import { cachedZip, textEntry } from './zips.ts';

/** Name of the zip at the root of the site, and of the folder inside it. */
const wholeSite = 'whole-site';

/** Files that need a server, or that would make the zip too large. */
const left = /^(?:embed|oembed|og|versions|search|pagefind|_search|offline)\/|^404\.html$/;
const carried =
  /\.html$|^_astro\/[^/]+\.(?:css|png|svg|webp|woff2)$|^favicon\.(?:ico|svg)$|^[^/]+\.(?:bib|ris|json)$/;
const toolScript = /^embed\/v1\/tools\/[^/]+\.js$/;

/**
 * @param dist the folder of the built site
 * @returns the files for the zip, from the root of the site
 */
export function carriedFiles(dist: string): Set<string> {
  const isCarried = (file: string) =>
    toolScript.test(file) || (carried.test(file) && !left.test(file));
  return new Set(listFiles(dist).filter(isCarried));
}

export function placeOf(files: ReadonlySet<string>, base: string): Place {
  return {
    base,
    home: new URL(base, settings.url).href,
    hasFile: (file) => files.has(file),
  };
}

const readme = `${settings.name}: the whole site
${addressOnSite('/')}

Unpack the zip and open index.html in a browser. You need no server and no network.
You can also copy the folder to a server, into any folder and without settings.

The copy does not include what needs a server: the search (use A to Z instead), old
versions of pages, and pages for frames on other sites.

The copy does not change when our pages change. Download it again at least once a month,
and at once if ${addressOnSite('/embed/changes.xml')}
says that a safety fact has changed.

The words are under CC BY 4.0 (LICENSE.txt), the scripts under the MIT license.
`;

/**
 * @param files the result of `carriedFiles`
 * @param pages HTML of the copied pages, by file
 */
export async function writeWholeSite(
  files: ReadonlySet<string>,
  pages: ReadonlyMap<string, string>,
  { dist, root }: BuiltSite,
  cache: ResultCache,
): Promise<void> {
  const entries = [...files].map(async (file): Promise<Entry> => {
    const name = `${wholeSite}/${file}`;
    const page = pages.get(file);
    if (page !== undefined) return textEntry(name, page);
    const content = await readFile(path.join(dist, file));
    return { name, hash: hashOf(content), read: () => Promise.resolve(content) };
  });
  const license = await readFile(path.join(root, 'LICENSE-content'), 'utf8');
  const zip = await cachedZip(cache, [
    ...(await Promise.all(entries)),
    textEntry(`${wholeSite}/README.txt`, readme),
    textEntry(`${wholeSite}/LICENSE.txt`, license),
  ]);
  await writeFile(path.join(dist, `${wholeSite}.zip`), zip);
}
