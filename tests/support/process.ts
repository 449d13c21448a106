/** Programs a test starts and ends again, by their own ids. */
import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

const running = new Set<number>();

function kill(pid: number, signal: NodeJS.Signals): void {
  try {
    // A program that was started as the leader of its group ends with its workers.
    process.kill(-pid, signal);
  } catch {
    running.delete(pid);
  }
}

process.on('exit', () => {
  for (const pid of running) kill(pid, 'SIGKILL');
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    process.exit(1);
  });
}

export interface Program {
  /** Whether it still runs. */
  isRunning: () => boolean;
  /** What it wrote so far, both ways. */
  output: () => string;
  stop: () => Promise<void>;
}

/**
 * @param log file that takes what the program writes
 * @param options.isAlone without what the test runner set for itself, which a build would take for its own
 */
export function start(
  command: string,
  args: string[],
  log: string,
  options: { cwd?: string; env?: Record<string, string>; isAlone?: boolean } = {},
): Program {
  const file = openSync(log, 'w');
  const { PATH, HOME } = process.env;
  const child = spawn(command, args, {
    cwd: options.cwd,
    env: { ...(options.isAlone === true ? { PATH, HOME } : process.env), ...options.env },
    stdio: ['ignore', file, file],
    detached: true,
  });
  closeSync(file);
  let problem = '';
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      resolve();
    });
    child.once('error', (error) => {
      problem = error.message;
      resolve();
    });
  });
  const { pid } = child;
  if (pid !== undefined) running.add(pid);
  return {
    isRunning: () => pid !== undefined && child.exitCode === null && child.signalCode === null,
    output: () => problem + readFileSync(log, 'utf8'),
    stop: async () => {
      if (pid === undefined) return;
      kill(pid, 'SIGTERM');
      const isOver = await Promise.race([ended.then(() => true), wait(10_000, false)]);
      // Workers may outlive their leader.
      kill(pid, 'SIGKILL');
      if (!isOver) await ended;
      running.delete(pid);
    },
  };
}

/** Waits until something is so; throws what the program wrote when it ends or time runs out. */
export async function until(
  what: string,
  isSo: () => Promise<boolean> | boolean,
  program?: Program,
  seconds = 60,
): Promise<void> {
  const last = Date.now() + seconds * 1000;
  while (!(await isSo())) {
    if (Date.now() > last || program?.isRunning() === false) {
      throw new Error(`${what} did not come about. ${program?.output().slice(-1500) ?? ''}`);
    }
    await wait(100);
  }
}

export const answers = (address: string) => async (): Promise<boolean> => {
  try {
    await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(10_000) });
    return true;
  } catch {
    return false;
  }
};
