/** Tells whether a built site is still what a build would make. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import path from 'node:path';

export interface Stamp {
  /** From `inputOf`. */
  input: string;
  /** From `outputOf`. */
  output: string;
}

/** What a build reads, from the root of the project. */
const sources = [
  'content/**/*',
  'src/**/*',
  'public/**/*',
  'astro.config.mjs',
  'package-lock.json',
  'tsconfig.json',
  'LICENSE-content',
];
const settings = ['SITE_URL', 'BASE_PATH', 'BUILD_DATE', 'DIST_DIR'];

async function filesOf(root: string, patterns: string[]): Promise<string[]> {
  const found = await Array.fromAsync(glob(patterns, { cwd: root, withFileTypes: true }));
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted();
}

/** Fingerprint of all that a build reads: files, settings, and the Node that runs it. */
export async function inputOf(root: string): Promise<string> {
  const input = createHash('sha256').update(process.version);
  for (const name of settings) input.update(`${name}=${process.env[name] ?? ''}\n`);
  for (const file of await filesOf(root, sources)) {
    input.update(path.relative(root, file)).update(readFileSync(file));
  }
  return input.digest('hex');
}

/** Fingerprint of the names, sizes and times of what was built; empty when nothing was. */
export async function outputOf(root: string, dist: string): Promise<string> {
  const built = await filesOf(path.join(root, dist), ['**/*']);
  const output = createHash('sha256');
  for (const file of built) {
    const { size, mtimeMs } = statSync(file);
    output.update(`${path.relative(root, file)} ${String(size)} ${String(mtimeMs)}\n`);
  }
  return built.length === 0 ? '' : output.digest('hex');
}

const placeOf = (root: string, dist: string): string =>
  path.join(root, '.astro', `stamp-of-${dist.replace(/\W/g, '-')}.json`);

/** The stamp of the last build as it was written, or nothing. */
export function readStamp(root: string, dist: string): string | undefined {
  try {
    return readFileSync(placeOf(root, dist), 'utf8');
  } catch {
    return undefined;
  }
}

export function writeStamp(root: string, dist: string, stamp: Stamp): void {
  const place = placeOf(root, dist);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, JSON.stringify(stamp));
}
