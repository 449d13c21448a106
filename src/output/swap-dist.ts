import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';

/** Restores the previous site if a build was killed while it replaced it. */
export async function recoverDist(target: string): Promise<void> {
  const previous = `${target}.old`;
  if (existsSync(previous) && !existsSync(target)) await rename(previous, target);
}

/** Replaces the previous site by a finished build. */
export async function swapDist(built: string, target: string): Promise<void> {
  const previous = `${target}.old`;
  await rm(previous, { recursive: true, force: true });
  if (existsSync(target)) await rename(target, previous);
  await rename(built, target);
  await rm(previous, { recursive: true, force: true });
}
