import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';

/** Puts the last site back where a build was killed just as it took its place. */
export async function recoverDist(target: string): Promise<void> {
  const previous = `${target}.old`;
  if (existsSync(previous) && !existsSync(target)) await rename(previous, target);
}

/** Puts a finished build in the place of the last one. */
export async function swapDist(built: string, target: string): Promise<void> {
  const previous = `${target}.old`;
  await rm(previous, { recursive: true, force: true });
  if (existsSync(target)) await rename(target, previous);
  await rename(built, target);
  await rm(previous, { recursive: true, force: true });
}
