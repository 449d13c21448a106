/** Starts programs for tests and ends them by their process ids. */
import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

const running = new Set<number>();

function kill(pid: number, signal: NodeJS.Signals): void {
  try {
    // Ends the whole process group, because the program may have started workers.
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
  /** Whether the program is still running. */
  isRunning: () => boolean;
  /** Everything that it has written to stdout and stderr. */
  output: () => string;
  stop: () => Promise<void>;
}

/**
 * @param log file for the output of the program
 * @param options.isAlone whether to hide the variables of Vitest, which a build would read as its own
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
      // Workers may run longer than the program.
      kill(pid, 'SIGKILL');
      if (!isOver) await ended;
      running.delete(pid);
    },
  };
}

/** Waits for a condition. @throws with the output of the program if it ends or time runs out */
export async function until(
  what: string,
  isSo: () => Promise<boolean> | boolean,
  program?: Program,
  seconds = 60,
): Promise<void> {
  const last = Date.now() + seconds * 1000;
  while (!(await isSo())) {
    if (Date.now() > last || program?.isRunning() === false) {
      throw new Error(
        `This did not happen in time: ${what}. ${program?.output().slice(-1500) ?? ''}`,
      );
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
