/**
 * Tests the embed in real WordPress: `npm run test:wordpress`. Needs Debian. If run by root, it installs MariaDB, PHP
 * and two more browsers. It unpacks two versions of WordPress into a temporary folder: the one of this Debian and the
 * newest package. `--suite sid` or `--suite stable` tests one of them, `--loads 5` loads each post 5 times instead of
 * 40, and `--built` uses `dist-wordpress/` as it is. Port 8080 must be free, because WordPress requests embeds from no
 * other. Pictures of a post are kept in `dist-pictures/wordpress/`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from 'playwright-core';
import { ensureChromium, launchOptions, noBrowser } from '../support/chromium.ts';
import { ensurePackages } from '../support/debian.ts';
import { serveSite } from '../support/site-server.ts';
import { root } from '../support/paths.ts';
import { Tally } from '../support/tally.ts';
import { checkEditor, checkInside, checkLoads } from './checks.ts';
import { checkEngines } from './engines.ts';
import { openPost, frameProblem } from './view.ts';
import { startWordPress, unpackWordPress } from './wordpress.ts';

const packages = ['mariadb-server', 'php-cli', 'php-mysql', 'php-curl', 'php-xml', 'php-mbstring'];
const sitePort = 8080;
const wordpressPort = 8090;
const site = 'dist-wordpress';
const pictures = path.join(root, 'dist-pictures', 'wordpress');

const { values: options } = parseArgs({
  options: {
    loads: { type: 'string', default: '40' },
    suite: { type: 'string', multiple: true, default: ['stable', 'sid'] },
    built: { type: 'boolean', default: false },
  },
});
const loads = Number(options.loads);
const tally = new Tally();
const folder = mkdtempSync(path.join(tmpdir(), 'wordpress-'));
process.on('exit', () => {
  rmSync(folder, { recursive: true, force: true });
});

function build(): void {
  const env = { ...process.env, SITE_URL: `http://localhost:${String(sitePort)}`, DIST_DIR: site };
  const args = ['run', '--silent', 'build'];
  const { status, stdout, stderr } = spawnSync('npm', args, { cwd: root, env });
  if (status !== 0)
    throw new Error(`The site could not be built. ${String(stdout)}${String(stderr)}`);
}

async function picture(browser: Browser, address: string, version: string): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  for (const width of [1280, 360]) {
    const { page, context } = await openPost(browser, address, width);
    await frameProblem(page);
    const file = path.join(pictures, `${version}-${String(width)}.png`);
    await page.screenshot({ path: file, fullPage: true });
    console.log(`        picture: ${path.relative(root, file)}`);
    await context.close();
  }
}

async function tryWordPress(browser: Browser, suite: string, origin: string): Promise<void> {
  const own = path.join(folder, suite);
  const unpacked = unpackWordPress(own, suite === 'stable' ? undefined : suite);
  if (unpacked === undefined) {
    tally.note(`WordPress of ${suite}`, 'Debian’s mirror did not provide the packages');
    return;
  }
  const wordpress = await startWordPress(own, unpacked, wordpressPort);
  console.log(
    `\nWordPress ${wordpress.version}, ${wordpress.theme}, Chromium ${browser.version()}`,
  );
  try {
    const subject = { browser, wordpress, origin, tally };
    const posts = await checkLoads(subject, loads);
    const [address = ''] = posts.values();
    await checkInside(subject, address);
    await checkEditor(subject);
    await checkEngines(tally, own, posts, Math.min(loads, 10));
    await picture(browser, address, wordpress.version);
  } finally {
    await wordpress.stop();
  }
}

async function main(): Promise<void> {
  const missing = ensurePackages(packages) ?? (ensureChromium() ? undefined : noBrowser);
  if (missing !== undefined) {
    tally.note('the required packages are installed', missing);
    return;
  }
  if (!options.built) build();
  const served = await serveSite(path.join(root, site), { port: sitePort });
  const browser = await chromium.launch(launchOptions());
  try {
    for (const suite of options.suite) await tryWordPress(browser, suite, served.origin);
  } finally {
    await browser.close();
    served.close();
  }
}

await tally.check('the test ran to its end', async () => {
  await main();
  return undefined;
});
tally.end();
