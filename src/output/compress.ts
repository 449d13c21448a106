/** Compresses text files during the build, so that a server only has to select a file. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { eachAtOnce } from '../lib/at-once.ts';
import { FileCache } from '../lib/file-cache.ts';
import { listFiles } from '../lib/list-files.ts';
import { hashOf } from './cache.ts';

const compress = { br: promisify(brotliCompress), gz: promisify(gzip) };

/** Text formats. Pictures, fonts and the search index are already compressed. */
const text = /\.(?:html|css|js|json|xml|svg|txt|bib|ris|ics|atom|rss|md)$/;
/** In bytes. Smaller files fit into one packet without compression. */
const smallest = 1_000;
/** Quality 11 saves a tenth but takes twenty times as long, so it is used only for pages that readers open directly. */
const quality = { page: 11, other: 5 } as const;
const isPage = (file: string): boolean => !/^(embed|versions|oembed)\//.test(file);
/** Compression runs in Node's thread pool. */
const atOnce = 8;

const lengthSize = 4;

/** @returns the length of the Brotli data in four bytes, then the Brotli data, then the gzip data */
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

/** Writes `x.br` and `x.gz` beside each file. Takes them from a cache if an earlier build compressed the same content. */
export class Compressor {
  readonly #site: string;
  readonly #cache: FileCache;
  readonly #done = new Set<string>();

  /**
   * @param site the folder of the built site
   * @param cache a folder for compressed files that is kept from build to build
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

  /** Compresses all other text files, and removes unused files from the cache. */
  async addRest(): Promise<void> {
    const files = listFiles(this.#site).filter((file) => text.test(file));
    const rest = files.filter((file) => !this.#done.has(file));
    await eachAtOnce(rest, atOnce, async (file) => {
      await this.add(file, readFileSync(path.join(this.#site, file)));
    });
    this.#cache.removeUnused();
  }
}
