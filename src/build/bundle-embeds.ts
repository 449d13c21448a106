import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { makeRelative, readme, zip, type Files } from '../embed/bundle.ts';
import { bundleScript } from '../embed/script.ts';
import type { Site } from './site.ts';

/** What every bundle holds, one page or all. */
async function sharedFiles({ dist, root }: Site): Promise<Files> {
  const hasLoader = existsSync(path.join(root, 'src/embed/loader.ts'));
  return {
    'LICENSE.txt': await readFile(path.join(root, 'LICENSE-content'), 'utf8'),
    'embed/v1/f.js': await readFile(path.join(dist, 'embed/v1/f.js'), 'utf8'),
    // Without an origin: the loader serves the host that it came from.
    ...(hasLoader ? { 'embed/v1.js': await bundleScript('loader.ts') } : {}),
  };
}

async function filesOf(page: string, { dist, base }: Site): Promise<Files> {
  const [html, data, script] = [`${page}/index.html`, `${page}.json`, `${page}.js`].map(
    (name) => `embed/v1/${name}`,
  ) as [string, string, string];
  const isTool = existsSync(path.join(dist, script));
  return {
    ...(isTool ? { [script]: await readFile(path.join(dist, script), 'utf8') } : {}),
    [html]: makeRelative(await readFile(path.join(dist, html), 'utf8'), html, base),
    [data]: await readFile(path.join(dist, data), 'utf8'),
  };
}

/**
 * Writes `embed/bundle/embeds.zip` with all pages, one zip a page, and their checksums.
 * @returns the bytes of the zip with all pages
 */
export async function writeBundles(pages: string[], site: Site): Promise<number> {
  const folder = path.join(site.dist, 'embed', 'bundle');
  const shared = await sharedFiles(site);
  const sums: string[] = [];
  const write = async (name: string, files: Files): Promise<number> => {
    const bytes = await zip(files);
    const target = path.join(folder, `${name}.zip`);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, bytes);
    sums.push(`${createHash('sha256').update(bytes).digest('hex')}  ${name}.zip\n`);
    return bytes.length;
  };
  const all: Files = { ...shared, 'README.txt': readme(pages) };
  for (const page of pages) {
    const own = await filesOf(page, site);
    await write(page, { ...shared, ...own, 'README.txt': readme([page]) });
    Object.assign(all, own);
  }
  const size = await write('embeds', all);
  await writeFile(path.join(folder, 'embeds.zip.sha256'), sums.at(-1) ?? '');
  await writeFile(path.join(folder, 'sha256sums.txt'), sums.toSorted().join(''));
  return size;
}
