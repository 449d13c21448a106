/**
 * Compares our site with the same words in Starlight: `npm run bench`. Measures bytes and loading time of pages on a
 * phone, and build time. Needs the npm registry for Starlight. Then builds our own pages without caches, with caches,
 * and after one change. Options:
 * `--against COMMIT` also builds another commit, alternating
 * `--only views,builds,ours` runs some parts; `ours` needs no network
 * `--pages 100,1000` sizes to build (`0` for none)
 * `--runs 9` visits of a page on each side
 * `--builds 3,1` builds at each size
 * `--times 5` builds of our own pages, of each kind
 * `--growth 100` articles to add, to measure the cost of each (`0` for none)
 * `--quick` takes fewer measurements
 * `--keep` keeps the folder
 * `--scale 1000,10000` builds only our side at those sizes
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { launchOptions } from '../../support/chromium.ts';
import { root } from '../../support/paths.ts';
import { build } from './builds.ts';
import { compareBuilds, scale } from './compare-builds.ts';
import { comparePages } from './compare-pages.ts';
import { copyProject } from '../../support/copy-project.ts';
import { measureOurs } from './our-builds.ts';
import { profileWords } from './page-view.ts';
import { installPeer, versions, writePeer } from './peer.ts';

const { values: options } = parseArgs({
  options: {
    pages: { type: 'string', default: '100,1000' },
    runs: { type: 'string', default: '9' },
    builds: { type: 'string', default: '3,1' },
    only: { type: 'string', default: 'views,builds,ours' },
    against: { type: 'string' },
    times: { type: 'string', default: '5' },
    growth: { type: 'string', default: '100' },
    scale: { type: 'string' },
    quick: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
  },
});
const numbersIn = (list: string): number[] => list.split(',').map(Number);
const sizes = options.quick ? [20] : numbersIn(options.pages).filter((size) => size > 0);
const builds = options.quick ? [1] : numbersIn(options.builds);
const runs = options.quick ? 3 : Number(options.runs);
const times = options.quick ? 1 : Number(options.times);
const growth = Number(options.growth);
if (
  [...sizes, ...builds, runs, times, growth + 1].some((one) => !Number.isInteger(one) || one < 1)
) {
  throw new Error('--pages, --builds, --runs, --times and --growth take whole numbers.');
}
const parts = options.only.split(',');
const unknown = parts.filter((part) => !['views', 'builds', 'ours'].includes(part));
if (unknown.length > 0) {
  throw new Error(
    `--only takes views, builds and ours, with commas between; not ${unknown.join()}.`,
  );
}

const folder = mkdtempSync(path.join(tmpdir(), 'bench-speed-'));
process.on('exit', () => {
  if (!options.keep) rmSync(folder, { recursive: true, force: true });
  else console.log(`Kept: ${folder}`);
});
process.once('SIGINT', () => process.exit(1));

function heading(): string {
  const { model = 'unknown processor' } = cpus()[0] ?? {};
  const gigabytes = (totalmem() / 2 ** 30).toFixed(0);
  return [
    `${new Date().toISOString().slice(0, 10)}, \`npm run bench -- ${process.argv.slice(2).join(' ')}\``,
    `${String(cpus().length)} × ${model}, ${gigabytes} GB, ${process.platform}; Node ${process.version}`,
    'Memory: resident bytes of all processes of the build, summed, looked at every 200 ms.',
  ].join('\n');
}

function aboutStarlight(browserVersion: string): string {
  const theirs = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return [
    `Ours: Astro ${versions.astro}. Theirs: ${theirs.join(', ')}.`,
    `Pages: same words, both sides sent with Brotli 11 over HTTP/1.1; timed with ${profileWords},`,
    `${browserVersion}, an empty cache and ${String(runs)} visits on each side in turn. Medians.`,
  ].join('\n');
}

const cannot = `Not measured: real networks and phones, HTTP/2 and 3, TLS, a content network, and
readers’ own visits. On our side a build also makes pages for embedding, pictures for sharing, old
versions and claims with a page each, which theirs has not.`;

/** @returns rows of the table, and the browser */
async function compareViews(peer: string): Promise<{ rows: string[]; version: string }> {
  const ours = path.join(folder, 'ours');
  copyProject(ours);
  const own = [await build(ours), await build(peer)];
  console.error(`Our own pages: ${own.map(({ seconds }) => seconds.toFixed(1)).join(' s, ')} s`);
  const browser = await chromium.launch(launchOptions('full'));
  const dist = (side: string) => path.join(side, 'dist');
  try {
    const rows = await comparePages(browser, { ours: dist(ours), peer: dist(peer), runs });
    return { rows, version: `Chromium ${browser.version()}` };
  } finally {
    await browser.close();
  }
}

/** @returns a table, and how it was measured */
async function compareWithStarlight(): Promise<string> {
  const peer = path.join(folder, 'peer');
  installPeer(peer);
  await writePeer(peer, []);
  const table = ['| what | ours | Starlight | ours / theirs |', '| --- | --: | --: | --: |'];
  let browser = 'no browser';
  if (parts.includes('views')) {
    const { rows, version } = await compareViews(peer);
    table.push(...rows);
    browser = version;
  }
  for (const [at, count] of (parts.includes('builds') ? sizes : []).entries()) {
    const often = builds[at] ?? builds.at(-1) ?? 1;
    table.push(...(await compareBuilds({ peer, folder, count, runs: often })));
  }
  return [aboutStarlight(browser), table.join('\n'), cannot].join('\n\n');
}

if (options.scale !== undefined) {
  console.log((await scale(folder, numbersIn(options.scale))).join('\n'));
} else {
  console.error(`Measuring ${root} in ${folder}`);
  console.log(heading());
  if (parts.some((part) => part !== 'ours')) console.log(`\n${await compareWithStarlight()}`);
  if (parts.includes('ours')) {
    console.log(`\n${await measureOurs(folder, { against: options.against, times, growth })}`);
  }
}
