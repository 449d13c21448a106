import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const hexHash = /^[0-9a-f]{16,128}$/;
/** Each file starts with the SHA-256 of its value. */
const sumLength = 32;

const sumOf = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

/** @returns undefined if the work fails */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/**
 * A cache on disk with one file for each value. A missing, truncated or changed file has no value, and a folder that
 * cannot be read or written is an empty cache. Neither is an error. Files are read and written synchronously, which is
 * faster for many small files.
 */
export class FileCache {
  readonly #folder: string;
  readonly #used = new Set<string>();

  /** @param folder created with the first value */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * @param key a hash in lowercase hex
   * @throws if the key is not a hash
   */
  get(key: string): Buffer | undefined {
    const place = this.#fileOf(key);
    const file = attempt(() => readFileSync(place));
    const value = file?.subarray(sumLength);
    if (!file || !value || !sumOf(value).equals(file.subarray(0, sumLength))) return undefined;
    this.#used.add(key);
    return value;
  }

  /** @throws if the key is not a hash in lowercase hex */
  set(key: string, bytes: Uint8Array): void {
    const target = this.#fileOf(key);
    const part = `${target}.${randomUUID()}.part`;
    this.#used.add(key);
    try {
      mkdirSync(this.#folder, { recursive: true });
      writeFileSync(part, Buffer.concat([sumOf(bytes), bytes]));
      renameSync(part, target);
    } catch {
      attempt(() => {
        rmSync(part, { force: true });
      });
    }
  }

  /** Removes the files that this object has not read or written. */
  removeUnused(): void {
    const names = attempt(() => readdirSync(this.#folder)) ?? [];
    for (const name of names.filter((one) => !this.#used.has(one))) {
      attempt(() => {
        rmSync(path.join(this.#folder, name), { force: true });
      });
    }
  }

  #fileOf(key: string): string {
    if (!hexHash.test(key)) throw new Error(`"${key}" is not a cache key. Use a hash in hex.`);
    return path.join(this.#folder, key);
  }
}
