/** Runs the steps that turn Astro's pages into the finished site. */
import { mkdir, rm, rmdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Corpus } from '../corpus/rule.ts';
import { isOffered, sectionAddresses } from '../lib/define-site.ts';
import { formatFindings } from '../lib/finding.ts';
import { site as settings } from '../site.ts';
import { hashOfCode, ResultCache } from './cache.ts';
import { Compressor } from './compress.ts';
import { writeHeaders } from './headers-file.ts';
import { findBrokenLinks } from './links.ts';
import { makePages, type MadePages } from './make-pages.ts';
import { writeWorker } from './offline.ts';
import type { Say, Timings } from './progress.ts';
import { searchFiles } from './search.ts';
import type { BuiltSite } from './built-site.ts';
import { carriedFiles, writeWholeSite } from './whole-site.ts';
import { writeZips } from './zips.ts';

/** Removes the pages of sections that `src/site.ts` leaves out. */
async function removeSections(dist: string): Promise<void> {
  const removed = Object.values(sectionAddresses)
    .flat()
    .filter((address) => !isOffered(settings, address));
  await Promise.all(
    removed.map(async (address) => {
      const file = path.join(dist, address.replace(/\/$/, '/index.html'));
      await rm(file, { force: true });
      // The folder may contain other pages. Then removing it fails.
      if (address.endsWith('/')) await rmdir(path.dirname(file)).catch(() => undefined);
    }),
  );
}

function checkLinks({ links }: MadePages, { dist, base, root }: BuiltSite): void {
  const findings = findBrokenLinks({ pages: links, base, dist, root });
  if (findings.length === 0) return;
  throw new Error(
    `Some links are broken, so the previous site was kept.\n${formatFindings(findings)}`,
  );
}

/** The fields of all entries. The search reads the text of pages from their HTML instead. */
const fieldsOf = (corpus: Corpus): unknown =>
  Object.values(corpus).map((entries: Map<string, { data: unknown }>) =>
    [...entries].map(([id, { data }]) => [id, data]),
  );

async function writeSearch(
  { searched }: MadePages,
  dist: string,
  corpus: Corpus,
  cache: ResultCache,
): Promise<void> {
  const pages = searched.toSorted((a, b) => (a.file < b.file ? -1 : 1));
  const parts = [
    JSON.stringify(fieldsOf(corpus)),
    ...pages.flatMap(({ file, html }) => [file, html]),
  ];
  const files = await cache.value(['search', ...parts], () => searchFiles(pages, corpus));
  await Promise.all(
    files.map(async ({ file, content }) => {
      const target = path.join(dist, file);
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(target, Buffer.from(content, 'base64'));
    }),
  );
}

/**
 * @param corpus the content of the pages
 * @throws if a link is broken
 */
export async function finishSite(
  site: BuiltSite,
  corpus: Corpus,
  timings: Timings,
  say: Say,
): Promise<void> {
  const { dist, base, root } = site;
  await removeSections(dist);
  const cache = new ResultCache(path.join(root, '.astro/output'), hashOfCode(root));
  const compressor = settings.packsFiles
    ? new Compressor(dist, path.join(root, '.astro/compressed'))
    : undefined;
  const carried = carriedFiles(dist);
  const pages = await timings.measure('finishing pages', () =>
    makePages({ site, corpus, carried, cache, compressor, say }),
  );
  const { styles, framed, searched } = pages;
  const share = Math.round((styles.after / Math.max(1, styles.before)) * 100);
  say(`After pruning, ${String(share)} % of the styles remain.`);
  await Promise.all([
    timings.measure('indexing for search', () => writeSearch(pages, dist, corpus, cache)),
    timings.measure('writing zips', async () => {
      const bytes = await writeZips(framed, site, cache);
      await writeWholeSite(carried, pages.carried, site, cache);
      say(`${String(framed.length)} pages are in embeds.zip, which has ${String(bytes)} bytes.`);
    }),
  ]);
  say(`${String(pages.carried.size)} pages are in whole-site.zip.`);
  say(`${String(searched.length)} pages are in the search index.`);
  checkLinks(pages, site);
  await writeWorker(site);
  writeHeaders(dist, base, settings.url);
  await timings.measure('compressing files', async () => compressor?.addRest());
  cache.removeUnused();
}
