import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

const hexHash = /^[0-9a-f]{16,128}$/;
/** Each file starts with the SHA-256 of the value that follows. */
const sumLength = 32;

const sumOf = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

/**
 * Values on disk, one file each. A file that is missing, truncated or changed counts as no value, and a folder that
 * cannot be read or written makes the cache empty: neither is an error.
 */
export class FileCache {
  readonly #folder: string;
  readonly #used = new Set<string>();

  /** @param folder is made when the first value is set */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * @param key a hash in lowercase hex
   * @throws when the key is anything else
   */
  async get(key: string): Promise<Buffer | undefined> {
    const file = await readFile(this.#fileOf(key)).catch(() => undefined);
    const value = file?.subarray(sumLength);
    if (!file || !value || !sumOf(value).equals(file.subarray(0, sumLength))) return undefined;
    this.#used.add(key);
    return value;
  }

  /** @throws when the key is no hash in lowercase hex */
  async set(key: string, bytes: Uint8Array): Promise<void> {
    const target = this.#fileOf(key);
    const part = `${target}.${randomUUID()}.part`;
    this.#used.add(key);
    try {
      await mkdir(this.#folder, { recursive: true });
      await writeFile(part, [sumOf(bytes), bytes]);
      await rename(part, target);
    } catch {
      await rm(part, { force: true }).catch(() => undefined);
    }
  }

  /** Removes every file that was neither read nor written through this object. */
  async removeUnused(): Promise<void> {
    const files = await readdir(this.#folder).catch(() => []);
    const unused = files.filter((file) => !this.#used.has(file));
    const remove = (file: string) => rm(path.join(this.#folder, file), { force: true });
    await Promise.allSettled(unused.map(remove));
  }

  #fileOf(key: string): string {
    if (!hexHash.test(key)) throw new Error(`"${key}" is no key of a cache. Use a hash in hex.`);
    return path.join(this.#folder, key);
  }
}
