/**
 * Runs the tests that are too slow for every day: `npm run test:deep`. They check every page in every look with axe,
 * accessibility with a second engine, the zip of the whole site, 183 hostile addresses, links to missing pages, the
 * server for editors, nginx under load, builds that are killed, and all tests on reworded content. `--only kill,load`
 * runs some of them, `--kills 20` sets the number of killed builds, and `--built` uses `dist/` as it is.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { dist, root } from '../support/paths.ts';
import { Tally } from '../support/tally.ts';

const { values: options } = parseArgs({
  options: {
    only: { type: 'string', default: 'looks,engine,hostile,carried,links,dev,load,kill,words' },
    kills: { type: 'string', default: '20' },
    built: { type: 'boolean', default: false },
  },
});
const tally = new Tally();
const folder = mkdtempSync(path.join(tmpdir(), 'deep-'));
process.on('exit', () => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs a file of Vitest as one check. */
function test(file: string): Promise<void> {
  const vitest = path.join(root, 'node_modules/vitest/vitest.mjs');
  const args = [vitest, 'run', '--config', 'tests/vitest.config.ts', '--project', 'deep', file];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  tally.note(file, status === 0 ? undefined : 'see above');
  return Promise.resolve();
}

const suites: Record<string, () => Promise<void>> = {
  looks: () => test('tests/deep/looks.test.ts'),
  hostile: () => test('tests/deep/hostile.test.ts'),
  dev: () => test('tests/deep/dev.test.ts'),
  links: () => test('tests/deep/links.test.ts'),
  engine: async () => {
    const { checkSecondEngine } = await import('./second-engine.ts');
    const { serveSite } = await import('../support/site-server.ts');
    const server = await serveSite(dist);
    await checkSecondEngine(server, tally).finally(server.close);
  },
  carried: async () => (await import('./carried.ts')).checkCarried(folder, tally),
  load: async () => (await import('./load.ts')).checkLoad(folder, tally),
  words: async () => (await import('./words.ts')).checkOtherWords(folder, tally),
  kill: async () => (await import('./kill.ts')).checkKills(folder, Number(options.kills), tally),
};

const build = ['run', '--silent', 'build'];
if (!options.built && spawnSync('npm', build, { cwd: root, stdio: 'inherit' }).status !== 0) {
  throw new Error('The site could not be built.');
}
for (const name of options.only.split(',')) {
  const run = suites[name];
  if (!run) throw new Error(`--only takes ${Object.keys(suites).join(', ')}; "${name}" is none.`);
  console.log(`\n${name}`);
  await tally.check(`${name} ran to its end`, () => run().then(() => undefined));
}
tally.end();
