import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';

/** Puts a finished build in the place of the last one. */
export async function swapDist(built: string, target: string): Promise<void> {
  const previous = `${target}.old`;
  await rm(previous, { recursive: true, force: true });
  if (existsSync(target)) await rename(target, previous);
  await rename(built, target);
  await rm(previous, { recursive: true, force: true });
}
