import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** The hash of each file below a folder by its path. A missing folder has no files. */
export async function hashesOf(folder: string): Promise<Map<string, string>> {
  const hashes = new Map<string, string>();
  if (!existsSync(folder)) return hashes;
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((one) => one.isFile())) {
    const file = path.join(entry.parentPath, entry.name);
    const hash = createHash('sha256').update(await readFile(file));
    hashes.set(path.relative(folder, file), hash.digest('hex'));
  }
  return hashes;
}

/** Files that differ between two folders or are missing in one of them. */
export function differing(one: Map<string, string>, other: Map<string, string>): string[] {
  const files = new Set([...one.keys(), ...other.keys()]);
  return [...files].filter((file) => one.get(file) !== other.get(file)).toSorted();
}
