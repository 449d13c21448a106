/** Tells whether a file has changed since the site was built. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { listFiles } from '../lib/list-files.ts';

export interface Stamp {
  /** From `inputOf`. */
  input: string;
  /** From `outputOf`. */
  output: string;
}

/** The input of a build. */
const folders = ['content', 'src', 'public'];
const files = ['astro.config.mjs', 'package-lock.json', 'tsconfig.json', 'LICENSE-content'];
const settings = ['SITE_URL', 'BASE_PATH', 'BUILD_DATE', 'DIST_DIR'];

/** A hash of the input of a build: files, environment variables and the version of Node. */
export function inputOf(root: string): string {
  const input = createHash('sha256').update(process.version);
  for (const name of settings) input.update(`${name}=${process.env[name] ?? ''}\n`);
  const inFolders = folders.flatMap((folder) =>
    listFiles(path.join(root, folder)).map((file) => `${folder}/${file}`),
  );
  for (const file of [...inFolders, ...files]) {
    const place = path.join(root, file);
    if (existsSync(place)) input.update(file).update(readFileSync(place));
  }
  return input.digest('hex');
}

/** A hash of the names, sizes and times of the built files; empty if there are none. */
export function outputOf(root: string, dist: string): string {
  const built = listFiles(path.join(root, dist));
  const output = createHash('sha256');
  for (const file of built) {
    const { size, mtimeMs } = statSync(path.join(root, dist, file));
    output.update(`${file} ${String(size)} ${String(mtimeMs)}\n`);
  }
  return built.length === 0 ? '' : output.digest('hex');
}

const placeOf = (root: string, dist: string): string =>
  path.join(root, '.astro', `stamp-of-${dist.replace(/\W/g, '-')}.json`);

/** The stamp of the last build as JSON. */
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
