/** The whole site in one zip, for a tablet in a waiting room or a network without the web. */
import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { writeZip, type Entry } from '../embed/bundle.ts';
import { addressOnSite } from '../embed/oembed.ts';
import { site as settings } from '../site.ts';
import { packPage } from './carried-page.ts';
import { withPolicy } from './policy.ts';
import type { Site } from './site.ts';

/** Name of the zip, at the root of the site, and of the folder that it holds. */
export const wholeSite = 'whole-site';

/** What makes no sense away from a server, or is too much to carry. */
const left = /^(?:embed|oembed|og|versions|search|pagefind|_search|offline)\/|^404\.html$/;
const patterns =
  '{**/*.html,_astro/*.{css,png,svg,webp,woff2},embed/v1/tools/*.js,favicon.{ico,svg},*.{bib,ris,json}}';

async function filesOf(dist: string): Promise<string[]> {
  const files: string[] = [];
  for await (const found of glob(patterns, { cwd: dist })) {
    const file = found.replaceAll(path.sep, '/');
    if (!left.test(file) || (file.startsWith('embed/v1/tools/') && file.endsWith('.js')))
      files.push(file);
  }
  return files.toSorted();
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

/** @returns how many pages it holds */
export async function packSite({ dist, root, base }: Site): Promise<number> {
  const files = await filesOf(dist);
  const known = new Set(files);
  const place = {
    base,
    home: new URL(base, settings.url).href,
    holds: (one: string) => known.has(one),
  };
  const carried = files.map((file): Entry => {
    const source = path.join(dist, file);
    const name = `${wholeSite}/${file}`;
    if (!file.endsWith('.html')) return [name, () => readFile(source)];
    const page = async () => packPage(await readFile(source, 'utf8'), file, place);
    return [name, async () => withPolicy(await page(), file, settings.url)];
  });
  const license = await readFile(path.join(root, 'LICENSE-content'), 'utf8');
  await writeZip(path.join(dist, `${wholeSite}.zip`), [
    ...carried,
    [`${wholeSite}/README.txt`, readme],
    [`${wholeSite}/LICENSE.txt`, license],
  ]);
  return files.filter((file) => file.endsWith('.html')).length;
}
