import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const hexHash = /^[0-9a-f]{16,128}$/;
/** Each file starts with the SHA-256 of the value that follows. */
const sumLength = 32;

const sumOf = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function tryToRemove(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // A file that cannot be removed does no harm.
  }
}

/**
 * Values on disk, one file each. A file that is missing, truncated or changed counts as no value, and a folder that
 * cannot be read or written makes the cache empty: neither is an error. Files are small and many, so they are read
 * and written at once: waiting for each takes longer.
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
  get(key: string): Buffer | undefined {
    const file = readIfThere(this.#fileOf(key));
    const value = file?.subarray(sumLength);
    if (!file || !value || !sumOf(value).equals(file.subarray(0, sumLength))) return undefined;
    this.#used.add(key);
    return value;
  }

  /** @throws when the key is no hash in lowercase hex */
  set(key: string, bytes: Uint8Array): void {
    const target = this.#fileOf(key);
    const part = `${target}.${randomUUID()}.part`;
    this.#used.add(key);
    try {
      mkdirSync(this.#folder, { recursive: true });
      writeFileSync(part, Buffer.concat([sumOf(bytes), bytes]));
      renameSync(part, target);
    } catch {
      tryToRemove(part);
    }
  }

  /** Removes every file that was neither read nor written through this object. */
  removeUnused(): void {
    for (const file of namesIn(this.#folder).filter((name) => !this.#used.has(name))) {
      tryToRemove(path.join(this.#folder, file));
    }
  }

  #fileOf(key: string): string {
    if (!hexHash.test(key)) throw new Error(`"${key}" is no key of a cache. Use a hash in hex.`);
    return path.join(this.#folder, key);
  }
}
