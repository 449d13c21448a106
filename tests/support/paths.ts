import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const dist = path.join(root, 'dist');

/** Files below the root of the project, with forward slashes, sorted. */
export function filesOf(pattern: string): string[] {
  return globSync(pattern, { cwd: root })
    .map((file) => file.split(path.sep).join('/'))
    .toSorted();
}

export const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
