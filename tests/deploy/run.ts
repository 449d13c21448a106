/**
 * Tests the configurations of `deploy/` in real servers: `npm run test:deploy`. Uses nginx and Caddy of the machine, or
 * unpacks Debian’s packages into a temporary folder without installing them. Each serves `dist/` on loopback, at the
 * root and in a folder. `--built` uses `dist/` as it is.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../support/paths.ts';
import { differs, Tally } from '../support/tally.ts';
import { programOf, startCaddy, startNginx, type Server } from './servers.ts';

const { values: options } = parseArgs({ options: { built: { type: 'boolean', default: false } } });
const tally = new Tally();
const folder = mkdtempSync(path.join(tmpdir(), 'deploy-'));
process.on('exit', () => {
  rmSync(folder, { recursive: true, force: true });
});

async function checkHttps({ plainPort = 0 }: Server): Promise<string | undefined> {
  const { ask } = await import('./checks.ts');
  const { status, headers } = await ask(plainPort, '/search/?q=a');
  return differs([status, headers.get('location')], [301, ['https://127.0.0.1/search/?q=a']]);
}

async function tryServer(server: Server): Promise<void> {
  // The servers read the built site when they start.
  const [{ checkServer }, { checkPromises }] = await Promise.all([
    import('./checks.ts'),
    import('./promises.ts'),
  ]);
  try {
    await checkServer(server, tally);
    await checkPromises(server, tally);
    if (server.plainPort !== undefined) {
      await tally.check(`${server.name} at ${server.base}: http redirects to https`, () =>
        checkHttps(server),
      );
    }
  } finally {
    await server.stop();
  }
}

async function main(): Promise<void> {
  const build = ['run', '--silent', 'build'];
  if (!options.built && spawnSync('npm', build, { cwd: root, stdio: 'inherit' }).status !== 0) {
    throw new Error('The site could not be built.');
  }
  for (const [name, start] of [
    ['nginx', startNginx],
    ['caddy', startCaddy],
  ] as const) {
    const program = programOf(name, path.join(folder, 'programs'));
    if (program === undefined) {
      tally.note(name, 'it is not on this machine, and Debian’s package could not be had');
      continue;
    }
    for (const base of ['/', '/skin/']) {
      const own = path.join(folder, name + base.replaceAll('/', '-'));
      mkdirSync(own);
      await tryServer(await start(program, own, base));
    }
  }
}

await tally.check('the test ran to its end', async () => {
  await main();
  return undefined;
});
tally.end();
