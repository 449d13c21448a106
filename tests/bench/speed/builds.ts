/** Runs builds as a user does, and measures time and memory. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

export interface Build {
  /** Wall time. */
  seconds: number;
  /** Peak memory of all processes together; 0 if the system does not report it. */
  megabytes: number;
  /** Processor time, which other work on the machine hardly changes; 0 if the system does not report it. */
  processorSeconds: number;
}

const pageBytes = 4096;
const ticksPerSecond = 100;

interface Used {
  parent: number;
  bytes: number;
  ticks: number;
}

/** The parent of each process, its resident memory, and its time including ended children. */
function processes(): Map<number, Used> {
  const found = new Map<number, Used>();
  for (const name of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      // The name of a program can contain spaces and ends with the last parenthesis.
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8').replace(/^.*\)/s, '').trim();
      const fields = stat.split(' ');
      found.set(Number(name), {
        parent: Number(fields[1]),
        bytes: Number(fields[21]) * pageBytes,
        ticks: fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0),
      });
    } catch {
      // The process has ended.
    }
  }
  return found;
}

/** Memory and time of a process and all its descendants. */
function treeOf(root: number): { bytes: number; ticks: number } {
  const all = processes();
  const isOurs = (id: number | undefined): boolean => {
    for (let at = id; at !== undefined && at > 1; at = all.get(at)?.parent) {
      if (at === root) return true;
    }
    return false;
  };
  const ours = [...all].filter(([id]) => isOurs(id)).map(([, used]) => used);
  const sum = (key: 'bytes' | 'ticks') => ours.reduce((total, used) => total + used[key], 0);
  return { bytes: sum('bytes'), ticks: sum('ticks') };
}

/** Runs `npm run build` in a folder. @throws with its output if it fails */
export async function build(folder: string): Promise<Build> {
  const started = performance.now();
  const child = spawn('npm', ['run', '--silent', 'build'], {
    cwd: folder,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const keep = (part: Buffer) => {
    output = (output + String(part)).slice(-4000);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  let [most, ticks] = [0, 0];
  const canTell = process.platform === 'linux' && child.pid !== undefined;
  const timer = setInterval(() => {
    if (!canTell) return;
    const now = treeOf(child.pid ?? 0);
    most = Math.max(most, now.bytes);
    ticks = Math.max(ticks, now.ticks);
  }, 200);
  const status = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  }).finally(() => {
    clearInterval(timer);
  });
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(`The build in ${folder} failed. ${output}`);
  return { seconds, megabytes: most / 1_000_000, processorSeconds: ticks / ticksPerSecond };
}

/** Removes everything from earlier builds. */
export function forget(folder: string, isPeer: boolean): void {
  const left = ['dist', 'dist.next', '.astro', ...(isPeer ? ['node_modules/.astro'] : [])];
  for (const part of left) rmSync(path.join(folder, part), { recursive: true, force: true });
}
