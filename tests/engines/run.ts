/**
 * Tests the embed in two other engines: `npm run test:engines`. Needs Debian. If run by root, it installs Firefox ESR,
 * WebKitGTK with its driver, and a virtual screen for it (xvfb). A missing engine counts as failed. `--built` uses
 * `dist/` as it is.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { dist, root } from '../support/paths.ts';
import { until } from '../support/process.ts';
import { serveSite, type Served } from '../support/site-server.ts';
import { differs, Tally } from '../support/tally.ts';
import type { Engine } from './engine.ts';
import { inEachEngine } from './engines.ts';

const { values: options } = parseArgs({ options: { built: { type: 'boolean', default: false } } });
const tally = new Tally();
const folder = mkdtempSync(path.join(tmpdir(), 'engines-'));
process.on('exit', () => {
  rmSync(folder, { recursive: true, force: true });
});

const page = '/embed/v1/articles/aftercare/';
const hosts = path.join(folder, 'hosts');

/** A clinic’s page with a frame as WordPress makes it, without the secret. */
function writeHost(name: string, site: string, more = ''): void {
  const html = `<!doctype html><html lang="en"><head><title>A clinic</title><script>
    window.heights = [];
    addEventListener('message', ({ data }) => heights.push(data));
  </script></head><body><iframe src="${site}${page}" sandbox="allow-scripts" title="Aftercare"
    width="100%" height="600"></iframe>${more}</body></html>`;
  writeFileSync(path.join(hosts, name), html);
}

interface Seen {
  font: string;
  paper: string;
  words: number;
  height: number;
}

const appearance = `(() => {
  const main = document.querySelector('main');
  return {
    font: getComputedStyle(document.querySelector('h2')).fontFamily,
    paper: getComputedStyle(main).backgroundColor,
    words: main.innerText.split(/\\s+/).length,
    height: Math.ceil(main.getBoundingClientRect().height),
  };
})()`;

const heightsOf = async (engine: Engine): Promise<number[]> => {
  const told = await engine.run<{ type?: string; height?: number }[]>('window.heights');
  return told.filter(({ type }) => type === 'height').map(({ height = 0 }) => height);
};

async function checkEmbed(engine: Engine, host: string): Promise<void> {
  await tally.check(
    `${engine.name}: a sandboxed frame shows the words with their styles`,
    async () => {
      await engine.open(`${host}/named.html`);
      const { font, paper, words } = await engine.runInFrame<Seen>(appearance);
      if (words < 200) return `it shows ${String(words)} words`;
      // Without our styles a browser shows a serif font on a transparent background.
      const isStyled = font.includes('system-ui') && paper !== 'rgba(0, 0, 0, 0)';
      return isStyled ? undefined : `its heading is set in ${font}, on ${paper}`;
    },
  );
  await tally.check(`${engine.name}: the frame reports its height`, async () => {
    await until('A message with the height', async () => (await heightsOf(engine)).length > 0);
    const { height } = await engine.runInFrame<Seen>(appearance);
    return differs((await heightsOf(engine)).at(-1), height);
  });
  await tally.check(
    `${engine.name}: our script gives the frame the height of its content`,
    async () => {
      await engine.open(`${host}/loader.html`);
      const frame = `document.querySelector('iframe').clientHeight`;
      const isAsHigh = async (): Promise<boolean> => {
        const { height } = await engine.runInFrame<Seen>(appearance);
        return height > 700 && (await engine.run<number>(frame)) === height;
      };
      await until('That height', isAsHigh, undefined, 20);
      return undefined;
    },
  );
  // Informs whether this version still has the bug that makes the policy name the origin. It is no check.
  await engine.open(`${host}/self.html`);
  const { paper } = await engine.runInFrame<Seen>(appearance);
  const told = (await heightsOf(engine)).length > 0;
  const look = paper === 'rgba(0, 0, 0, 0)' ? 'unstyled' : 'styled';
  const ran = told ? 'runs' : 'does not run';
  console.log(`        ${engine.name}, a policy of 'self' alone: ${look}, its script ${ran}`);
}

async function checkSite(engine: Engine, site: string): Promise<void> {
  const errors = () => engine.run<string[]>('window.errors');
  await tally.check(`${engine.name}: a guide loads without an error`, async () => {
    await engine.open(`${site}/articles/aftercare/`);
    const { font } = await engine.run<Seen>(appearance);
    return differs([await errors(), font.includes('Literata')], [[], true]);
  });
  await tally.check(`${engine.name}: the search answers without an error`, async () => {
    await engine.open(`${site}/search/?q=acne%20scars`);
    const answered = `document.querySelector('site-search').getAttribute('data-for')`;
    await until('An answer', async () => (await engine.run(answered)) === 'acne scars');
    const count = `document.querySelectorAll('site-search h2 a').length`;
    const isFound = (await engine.run<number>(count)) > 0;
    return differs([await errors(), isFound], [[], true]);
  });
}

async function tryEngines(site: Served, trapped: Served, host: Served): Promise<void> {
  writeHost('named.html', site.origin);
  writeHost('self.html', trapped.origin);
  writeHost('loader.html', site.origin, `<script async src="${site.origin}/embed/v1.js"></script>`);
  // Uses another host name, so that the frame belongs to another site.
  const clinic = host.origin.replace('localhost', '127.0.0.1');
  await inEachEngine(tally, folder, async (engine) => {
    await checkEmbed(engine, clinic);
    await checkSite(engine, site.origin);
  });
}

if (!options.built) {
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'ignore' });
  if (status !== 0) throw new Error('The site could not be built. Run `npm run build` to see why.');
}
mkdirSync(hosts);
const site = await serveSite(dist, { isWatched: true });
const trapped = await serveSite(dist, { source: "'self'" });
const host = await serveSite(hosts, { isForeign: true });
await tryEngines(site, trapped, host);
for (const served of [site, trapped, host]) served.close();
tally.end();
