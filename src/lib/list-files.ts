import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** @returns the sorted paths of all files in a folder, with forward slashes; none if there is no such folder */
export function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.replaceAll(path.sep, '/'))
    .sort();
}
