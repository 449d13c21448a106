/** Keeps results from build to build, so that a build computes only what has changed. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { FileCache } from '../lib/file-cache.ts';
import { listFiles } from '../lib/list-files.ts';
import { site as settings } from '../site.ts';

export const hashOf = (...parts: (string | Uint8Array)[]): string => {
  const hash = createHash('sha256');
  // The lengths make sure that the parts `ab` and `c` have another hash than `a` and `bc`.
  for (const part of parts) hash.update(`${String(part.length)} `).update(part);
  return hash.digest('hex');
};

/** A hash of all input of the output steps except content: code, libraries, settings and the version of Node. */
export function hashOfCode(root: string): string {
  const code = listFiles(path.join(root, 'src')).filter((file) => /\.(?:ts|json)$/.test(file));
  const files = [...code.map((file) => `src/${file}`), 'package-lock.json', 'LICENSE-content'];
  const parts = files
    .filter((file) => existsSync(path.join(root, file)))
    .flatMap((file) => [file, readFileSync(path.join(root, file))]);
  return hashOf(process.version, JSON.stringify(settings), ...parts);
}

/** A cache of values by the input from which they were computed. */
export class ResultCache {
  readonly #files: FileCache;
  readonly #code: string;

  /**
   * @param folder a folder that is kept from build to build
   * @param code the result of `hashOfCode`; if the code changes, no earlier value is used
   */
  constructor(folder: string, code: string) {
    this.#files = new FileCache(folder);
    this.#code = code;
  }

  async bytes(parts: readonly string[], make: () => Promise<Uint8Array>): Promise<Uint8Array> {
    const key = hashOf(this.#code, ...parts);
    const known = this.#files.get(key);
    if (known) return known;
    const made = await make();
    this.#files.set(key, made);
    return made;
  }

  /** @param make computes the value, which must survive JSON */
  async value<T>(parts: readonly string[], make: () => T | Promise<T>): Promise<T> {
    const bytes = await this.bytes(parts, async () => Buffer.from(JSON.stringify(await make())));
    // The key includes a hash of the code, so the value was written by the same code and has the type T.
    return JSON.parse(Buffer.from(bytes).toString()) as T;
  }

  removeUnused(): void {
    this.#files.removeUnused();
  }
}
