/** Builds that are killed at any moment: the site that is served stays whole, and the next build is as if nothing had been. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { copyProject } from '../bench/speed/generate.ts';
import type { Tally } from '../support/tally.ts';

/** One figure for all bytes of a folder, or nothing where there is none. */
async function fingerprint(folder: string): Promise<string | undefined> {
  if (!existsSync(folder)) return undefined;
  const hash = createHash('sha256');
  const files = await Array.fromAsync(glob('**/*.*', { cwd: folder, withFileTypes: true }));
  const places = files
    .filter((one) => one.isFile())
    .map((one) => path.join(one.parentPath, one.name))
    .toSorted();
  for (const place of places) hash.update(path.relative(folder, place)).update(readFileSync(place));
  return hash.digest('hex');
}

interface Run {
  seconds: number;
  status: number | null;
}

/** @param afterMs when to kill it with all it started; left out, it may end */
async function build(folder: string, afterMs?: number): Promise<Run> {
  const started = performance.now();
  const child = spawn(process.execPath, ['src/cli/build.ts'], {
    cwd: folder,
    stdio: 'ignore',
    detached: true,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const ended = new Promise<number | null>((done) => child.once('close', done));
  const over = new AbortController();
  if (afterMs !== undefined) {
    const isTime = await Promise.race([
      wait(afterMs, true, { signal: over.signal }).catch(() => false),
      ended.then(() => false),
    ]);
    if (isTime && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    over.abort();
  }
  const status = await ended;
  return { seconds: (performance.now() - started) / 1000, status };
}

/** @param times how many builds are killed */
export async function checkKills(folder: string, times: number, tally: Tally): Promise<void> {
  const copy = path.join(folder, 'killed');
  copyProject(copy);
  const dist = path.join(copy, 'dist');
  const first = await build(copy);
  const whole = new Set([await fingerprint(dist)]);
  if (first.status !== 0 || whole.has(undefined)) throw new Error('The first build failed.');
  const file = path.join(copy, 'src/site.ts');
  const text = readFileSync(file, 'utf8');
  for (let turn = 1; turn <= times; turn += 1) {
    // Another name for the publisher changes every page.
    writeFileSync(file, text.replace(/author: '/, `author: 'Number ${String(turn)} of `));
    // Spread over all its steps, the last of them too.
    const afterMs =
      first.seconds * 1000 * (0.05 + (1.05 * turn) / times) * (0.9 + Math.random() / 5);
    const { status } = await build(copy, afterMs);
    const left = await fingerprint(dist);
    const seconds = (afterMs / 1000).toFixed(1);
    const isKilled = status === null;
    if (!isKilled) whole.add(left);
    // Killed between two renames it leaves none, which no server takes for a site.
    const isWhole = left === undefined || whole.has(left);
    tally.note(
      `kill ${String(turn)}, ${isKilled ? `after ${seconds} s` : 'the build was done before'}`,
      isWhole ? undefined : `dist/ is neither the last site nor the new one`,
    );
  }
  writeFileSync(file, text);
  const last = await build(copy);
  const after = await fingerprint(dist);
  rmSync(path.join(copy, '.astro'), { recursive: true, force: true });
  rmSync(dist, { recursive: true, force: true });
  await build(copy);
  tally.note(
    'the build after all of them is byte for byte one from nothing',
    last.status === 0 && after === (await fingerprint(dist)) ? undefined : 'it differs',
  );
}
