/** Kills builds at any moment. The served site must stay complete, and the next build must equal a clean build. */
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { forget } from '../bench/speed/builds.ts';
import { copyProject } from '../support/copy-project.ts';
import { differing, hashesOf } from '../support/built-files.ts';
import type { Tally } from '../support/tally.ts';

/** A kill after more than this share of the measured time could come too late. */
const lastShare = 0.98;
/** How often to repeat a kill that came too late, each time a little earlier. */
const mostTries = 5;
/** What Astro prints when all pages are rendered. Our own steps follow. */
const rendered = /generating static routes[\s\S]*Completed in/;

interface Run {
  seconds: number;
  /** Null if the build was killed. */
  status: number | null;
  output: string;
}

/** @param afterMs when to kill the build and its children; never if left out */
async function build(folder: string, afterMs?: number): Promise<Run> {
  const started = performance.now();
  const child = spawn(process.execPath, ['src/cli/build.ts'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ASTRO_TELEMETRY_DISABLED: '1' },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part: Buffer) => {
      output += String(part);
    });
  }
  const ended = new Promise<number | null>((done) => child.once('close', done));
  const over = new AbortController();
  if (afterMs !== undefined) {
    const isTime = await Promise.race([
      wait(afterMs, true, { signal: over.signal }).catch(() => false),
      ended.then(() => false),
    ]);
    if (isTime && child.pid !== undefined) {
      try {
        process.kill(-child.pid, 'SIGKILL');
      } catch {
        // It ended by itself.
      }
    }
    over.abort();
  }
  const status = await ended;
  return { seconds: (performance.now() - started) / 1000, status, output };
}

interface Site {
  /** The text of `src/site.ts` for this site. */
  settings: string;
  /** The hash of each file of a clean build. */
  files: Map<string, string>;
}

class KilledProject {
  readonly #folder: string;

  constructor(folder: string) {
    copyProject(folder);
    this.#folder = folder;
  }

  filesOf(dist: string): Promise<Map<string, string>> {
    return hashesOf(path.join(this.#folder, dist));
  }

  async build({ settings }: Pick<Site, 'settings'>, afterMs?: number): Promise<Run> {
    writeFileSync(path.join(this.#folder, 'src/site.ts'), settings);
    const run = await build(this.#folder, afterMs);
    if (run.status === null || run.status === 0) return run;
    throw new Error(`A build failed. ${run.output.slice(-2000)}`);
  }

  async buildFromNothing(settings: string): Promise<Site> {
    forget(this.#folder, false);
    await this.build({ settings });
    return { settings, files: await this.filesOf('dist') };
  }

  /** @returns what is wrong with the site after a killed build, if anything */
  async problemAfterKill(last: Site, next: Site): Promise<string | undefined> {
    const left = await this.filesOf('dist');
    const isSite = (files: Map<string, string>) =>
      [last, next].some((site) => differing(files, site.files).length === 0);
    if (isSite(left)) return undefined;
    // A build killed between two renames leaves no dist/, and servers still have the old one open.
    if (left.size === 0 && isSite(await this.filesOf('dist.old'))) return undefined;
    return 'dist/ is neither the last site nor the new site';
  }
}

interface Kill {
  at: string;
  isRendered: boolean;
  problem: string | undefined;
}

/**
 * @param folder for the copy to build
 * @param times the number of killed builds, spread evenly over the duration of a build
 */
export async function checkKills(folder: string, times: number, tally: Tally): Promise<void> {
  const copy = path.join(folder, 'killed');
  const project = new KilledProject(copy);
  const settings = readFileSync(path.join(copy, 'src/site.ts'), 'utf8');
  // Another author changes every page.
  let next = await project.buildFromNothing(settings.replace(/author: '/, "author: 'Not "));
  let last = await project.buildFromNothing(settings);
  if (differing(last.files, next.files).length < 100) throw new Error('Both sites are the same.');
  const turn = () => {
    [last, next] = [next, last];
  };
  const finish = async (): Promise<string | undefined> => {
    await project.build(next);
    const files = differing(await project.filesOf('dist'), next.files);
    turn();
    return files.length > 0 ? `differs in ${files.slice(0, 5).join(', ')}` : undefined;
  };
  let { seconds: length } = await project.build(next);
  turn();
  console.log(`A build of all pages from caches of another site takes ${length.toFixed(1)} s.`);

  const kill = async (share: number): Promise<Kill> => {
    for (let tries = 1; tries <= mostTries; tries += 1) {
      const after = share * length * (1 - 0.02 * (tries - 1));
      const { status, seconds, output } = await project.build(next, after * 1000);
      const at = `after ${after.toFixed(1)} s`;
      if (status === null) {
        const problem = await project.problemAfterKill(last, next);
        return { at, isRendered: rendered.test(output), problem };
      }
      console.log(
        `not counted: the build ended after ${seconds.toFixed(1)} s, before the kill ${at}`,
      );
      length = seconds;
      turn();
    }
    return { at: 'never', isRendered: false, problem: 'no build ran long enough for a kill' };
  };

  let afterRendering = 0;
  for (let at = 0; at < times; at += 1) {
    const { isRendered, ...killed } = await kill((lastShare * at) / Math.max(1, times - 1));
    afterRendering += Number(isRendered);
    const name = `kill ${String(at + 1)}, ${killed.at}${isRendered ? ', pages rendered' : ''}`;
    tally.note(name, killed.problem);
    tally.note(`the build after kill ${String(at + 1)} equals a clean build`, await finish());
  }
  console.log(
    `${String(afterRendering)} of ${String(times)} kills came after the pages were rendered.`,
  );
}
