/** The whole site in one zip, for a tablet in a waiting room or a network without the web. */
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

/** Name of the zip, at the root of the site, and of the folder that it holds. */
export const wholeSite = 'whole-site';

/** What makes no sense away from a server, or is too much to carry. */
const left = /^(?:embed|oembed|og|versions|search|pagefind|_search|offline)\/|^404\.html$/;
const carried =
  /\.html$|^_astro\/[^/]+\.(?:css|png|svg|webp|woff2)$|^favicon\.(?:ico|svg)$|^[^/]+\.(?:bib|ris|json)$/;
const toolScript = /^embed\/v1\/tools\/[^/]+\.js$/;

/**
 * @param dist the folder that holds the built site
 * @returns the files that are carried, from the root of the site
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

Unpack, and open index.html in a browser. No server and no network is needed.
On a server, put the folder anywhere; nothing in it must be set.

Left out, since they need a server: the search (A to Z leads to the same pages), old
versions of pages, and pages for frames on other sites.

This is a copy. When a page changes, it does not: fetch it anew at least once a month,
and at once when ${addressOnSite('/embed/changes.xml')}
says that a safety fact changed.

The words are under CC BY 4.0 (LICENSE.txt), the scripts under the MIT license.
`;

/**
 * @param files from `carriedFiles`
 * @param pages HTML of each page as it is carried, by its file
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
