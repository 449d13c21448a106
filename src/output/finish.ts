import { rm, rmdir } from 'node:fs/promises';
import path from 'node:path';
import type { Corpus } from '../corpus/rule.ts';
import { isOffered, sectionAddresses } from '../lib/define-site.ts';
import { formatFindings } from '../lib/finding.ts';
import { site as settings } from '../site.ts';
import { writeBundles } from './zips.ts';
import { findBrokenLinks } from './links.ts';
import { Packer } from './compress.ts';
import { writeHeaders } from './headers-file.ts';
import { indexSite } from './search.ts';
import type { Say, Timings } from './progress.ts';
import { packSite } from './whole-site.ts';
import { pruneAll } from './styles.ts';
import { setPolicies } from './policy.ts';
import type { Site } from './site.ts';
import { factsOf, writeAll } from './words.ts';
import { writeWorker } from './offline.ts';

/**
 * Everything between the pages as Astro makes them and a site that can be served, in the order in which one step
 * needs another.
 * @throws when a link of the site leads nowhere
 */
export async function finishSite(
  site: Site,
  corpus: Corpus,
  timings: Timings,
  say: Say,
): Promise<void> {
  await leaveOut(site.dist);
  const styles = await timings.measure('cutting styles', () => pruneAll(site.dist, site.base, say));
  say(`${String(styles)} % of the styles mean something where they stand.`);
  await timings.measure('setting policies', () => setPolicies(site.dist, settings.url));
  const packer = settings.packsFiles
    ? new Packer(site.dist, path.join(site.root, '.astro/packed'), say)
    : undefined;
  // Pages are as they will be served. They are packed on other threads, while the rest is made of them.
  await Promise.all([
    timings.measure('packing pages', async () => packer?.pack('**/*.html')),
    makeOfPages(site, corpus, timings, say),
  ]);
  await writeWorker(site);
  await writeHeaders(site.dist, site.base, settings.url);
  await timings.measure('packing files', async () => packer?.packRest());
}

/** Takes away the pages of sections that this copy does without. */
async function leaveOut(dist: string): Promise<void> {
  const left = Object.values(sectionAddresses)
    .flat()
    .filter((address) => !isOffered(settings, address));
  await Promise.all(
    left.map(async (address) => {
      const file = path.join(dist, address.replace(/\/$/, '/index.html'));
      await rm(file, { force: true });
      // The folder stays where other pages of it do.
      if (address.endsWith('/')) await rmdir(path.dirname(file)).catch(() => undefined);
    }),
  );
}

async function makeOfPages(site: Site, corpus: Corpus, timings: Timings, say: Say): Promise<void> {
  const { dist, base, root } = site;
  const count = await timings.measure('writing words as data', () => writeAll(dist, corpus));
  const pages = factsOf(corpus).map(({ page }) => page);
  const bytes = await timings.measure('bundling embeds', () => writeBundles(pages, site));
  say(`${String(count)} pages can be fetched as data; embeds.zip has ${String(bytes)} bytes.`);
  const carried = await timings.measure('packing the whole site', () => packSite(site));
  say(`${String(carried)} pages can be carried away.`);
  const found = await timings.measure('indexing for search', () => indexSite(dist, corpus));
  say(`${String(found)} pages can be searched.`);
  const findings = await timings.measure('following links', () =>
    findBrokenLinks(dist, base, root),
  );
  if (findings.length === 0) return;
  throw new Error(
    `Some links lead nowhere. The last good site is unchanged.\n${formatFindings(findings)}`,
  );
}
