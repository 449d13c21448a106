/** Compresses text once for all visits, so that a server only has to choose a file. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { eachAtOnce } from '../lib/at-once.ts';
import { FileCache } from '../lib/file-cache.ts';
import { listFiles } from '../lib/list-files.ts';
import { hashOf } from './cache.ts';

const compress = { br: promisify(brotliCompress), gz: promisify(gzip) };

/** Files whose format is not compressed already, as that of pictures, fonts and the index is. */
const text = /\.(?:html|css|js|json|xml|svg|txt|bib|ris|ics|atom|rss|md)$/;
/** Below this a file travels in one packet anyway, in bytes. */
const smallest = 1_000;
/** The highest quality saves a tenth and takes twenty times as long: it is used where it shortens a first view. */
const quality = { page: 11, other: 5 } as const;
const isPage = (file: string): boolean => !/^(embed|versions|oembed)\//.test(file);
/** Compression runs in the threads of Node’s pool. */
const atOnce = 8;

const lengthSize = 4;

/** @returns the length of the Brotli data as four bytes, the Brotli data, and the gzip data */
async function compressBoth(content: Buffer, level: number): Promise<Buffer> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: level,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  const [br, gz] = await Promise.all([
    compress.br(content, { params }),
    compress.gz(content, { level: 9 }),
  ]);
  const length = Buffer.alloc(lengthSize);
  length.writeUInt32LE(br.length);
  return Buffer.concat([length, br, gz]);
}

/** Writes `x.br` and `x.gz` beside the files of one site, from a cache where the content is known. */
export class Compressor {
  readonly #site: string;
  readonly #cache: FileCache;
  readonly #done = new Set<string>();

  /**
   * @param site the folder that holds the built site
   * @param cache folder for compressed files, kept from build to build
   */
  constructor(site: string, cache: string) {
    this.#site = site;
    this.#cache = new FileCache(cache);
  }

  async add(file: string, content: Buffer): Promise<void> {
    this.#done.add(file);
    if (content.length < smallest) return;
    const level = isPage(file) ? quality.page : quality.other;
    const key = hashOf(content, String(level));
    const known = this.#cache.get(key);
    const both = known ?? (await compressBoth(content, level));
    if (!known) this.#cache.set(key, both);
    const end = lengthSize + both.readUInt32LE();
    const target = path.join(this.#site, file);
    writeFileSync(`${target}.br`, both.subarray(lengthSize, end));
    writeFileSync(`${target}.gz`, both.subarray(end));
  }

  /** Compresses all other text of the site, and forgets what this build did not use. */
  async addRest(): Promise<void> {
    const files = listFiles(this.#site).filter((file) => text.test(file));
    const rest = files.filter((file) => !this.#done.has(file));
    await eachAtOnce(rest, atOnce, async (file) => {
      await this.add(file, readFileSync(path.join(this.#site, file)));
    });
    this.#cache.removeUnused();
  }
}
