/** Results of earlier builds, so that a build works out only what changed. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { FileCache } from '../lib/file-cache.ts';
import { listFiles } from '../lib/list-files.ts';
import { site as settings } from '../site.ts';

export const hashOf = (...parts: (string | Uint8Array)[]): string => {
  const hash = createHash('sha256');
  // With the length first, `ab` and `c` are not `a` and `bc`.
  for (const part of parts) hash.update(`${String(part.length)} `).update(part);
  return hash.digest('hex');
};

/** Everything but content that decides what the steps make: their code, libraries, settings and the Node that runs. */
export function hashOfCode(root: string): string {
  const code = listFiles(path.join(root, 'src')).filter((file) => /\.(?:ts|json)$/.test(file));
  const files = [...code.map((file) => `src/${file}`), 'package-lock.json', 'LICENSE-content'];
  const parts = files
    .filter((file) => existsSync(path.join(root, file)))
    .flatMap((file) => [file, readFileSync(path.join(root, file))]);
  return hashOf(process.version, JSON.stringify(settings), ...parts);
}

/** Values by what they were made of. What was not used in a build is forgotten at its end. */
export class ResultCache {
  readonly #files: FileCache;
  readonly #code: string;

  /**
   * @param folder kept from build to build
   * @param code from `hashOfCode`: a change of code makes all results anew
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

  /** @param make its result is kept as JSON */
  async value<T>(parts: readonly string[], make: () => T | Promise<T>): Promise<T> {
    const bytes = await this.bytes(parts, async () => Buffer.from(JSON.stringify(await make())));
    // The key holds the code that wrote the value, so it has the type that this code expects.
    return JSON.parse(Buffer.from(bytes).toString()) as T;
  }

  removeUnused(): void {
    this.#files.removeUnused();
  }
}
