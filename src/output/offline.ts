/** Writes the service worker, with a list of all files of the pages that readers can save. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundleScript } from '../frames/bundle-script.ts';
import { keptPages, type Kept } from '../offline/kept.ts';
import { site as settings } from '../site.ts';
import { BuiltPage } from './page.ts';
import type { BuiltSite } from './built-site.ts';

const isAsset = (address: string): boolean => /^\/.*\.(?:js|css|woff2|svg|png|webp)$/.test(address);

/** Addresses of the files that a page loads. */
function assetsOf(page: BuiltPage): string[] {
  const named = page.elements.flatMap((element) =>
    page
      .attributesOf(element)
      .flatMap(({ name, value }) => (/^(?:src|href)$/.test(name) ? value : [])),
  );
  const styles = page.named('style').map((element) => page.textOf(element));
  const inStyles = [...styles.join('').matchAll(/url\(["']?([^"')]+)/g)].map(([, one = '']) => one);
  return [...named, ...inStyles].filter(isAsset);
}

/** Imports of a bundled script. They are in the same folder. */
const imported = /(?:from|import\()?\s*["'`]\.\/([\w.-]+\.js)["'`]/g;

/** Adds a file and its imports to `found`. */
function follow(address: string, site: BuiltSite, found: Set<string>): void {
  const file = path.join(site.dist, address.slice(site.base.length));
  if (found.has(address) || !existsSync(file)) return;
  found.add(address);
  if (!address.endsWith('.js')) return;
  const folder = path.posix.dirname(address);
  for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(imported)) {
    follow(`${folder}/${name}`, site, found);
  }
}

/** @param isOffered whether readers can save pages; if not, the worker removes itself and its files from their devices */
export function keptOf(site: BuiltSite, isOffered: boolean): Kept {
  const pages = isOffered ? keptPages.map((page) => `${site.base}${page}/`) : [];
  const instead = `${site.base}offline/`;
  const found = new Set<string>();
  const hash = createHash('sha256');
  for (const address of isOffered ? [...pages, instead] : []) {
    const file = path.join(site.dist, address.slice(site.base.length), 'index.html');
    const html = readFileSync(file, 'utf8');
    hash.update(html);
    for (const one of assetsOf(new BuiltPage(file, html))) follow(one, site, found);
  }
  const files = [...found].toSorted();
  for (const one of files)
    hash.update(readFileSync(path.join(site.dist, one.slice(site.base.length))));
  return { version: hash.digest('hex').slice(0, 12), pages, files, instead };
}

/** @returns the number of saved files other than pages */
export async function writeWorker(site: BuiltSite): Promise<number> {
  const kept = keptOf(site, settings.offersOffline);
  const code = await bundleScript('offline/worker.ts');
  writeFileSync(path.join(site.dist, 'sw.js'), `self.kept=${JSON.stringify(kept)};\n${code}`);
  return kept.files.length;
}
