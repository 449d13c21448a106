/** Packs text for the way, once for all visits, so that a server need only hand it out. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { copyFile, glob, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { eachAtOnce } from '../lib/at-once.ts';
import { Progress, type Say } from './progress.ts';

const pack = { br: promisify(brotliCompress), gz: promisify(gzip) };

/** What is packed already, as pictures, fonts and pieces of the index are, gains nothing. */
const text = '**/*.{html,css,js,json,xml,svg,txt,bib,ris,ics,atom,rss,md}';
/** Below this a file travels in one packet anyway, in bytes. */
const smallest = 1_000;
/** The last tenth of the bytes takes twenty times as long: it is spent where it shortens a first view. */
const quality = { page: 11, other: 5 } as const;
const isPage = (file: string): boolean => !/^(embed|versions|oembed)\//.test(file);
/** Packing runs beside the program, on as many threads as Node has for it. */
const atOnce = 8;

async function packed(bytes: Buffer, level: number): Promise<{ br: Buffer; gz: Buffer }> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: level,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  const [br, gz] = await Promise.all([pack.br(bytes, { params }), pack.gz(bytes, { level: 9 })]);
  return { br, gz };
}

/** Packs the files of one site, and takes from earlier builds what is the same. */
export class Packer {
  readonly #site: string;
  readonly #cache: string;
  readonly #say: Say;
  readonly #done = new Set<string>();
  readonly #names = new Set<string>();

  /**
   * @param site the folder that holds the built site
   * @param cache folder for what was packed, from build to build
   */
  constructor(site: string, cache: string, say: Say) {
    this.#site = site;
    this.#cache = cache;
    this.#say = say;
  }

  /** Writes `x.br` and `x.gz` beside every file that matches and is not packed yet. */
  async pack(pattern: string): Promise<void> {
    await mkdir(this.#cache, { recursive: true });
    const all = await Array.fromAsync(glob(pattern, { cwd: this.#site }));
    const files = all.filter((file) => !this.#done.has(file));
    const progress = new Progress('files packed', files.length, this.#say);
    await eachAtOnce(files, atOnce, async (file) => {
      this.#done.add(file);
      await this.#packFile(file);
      progress.step();
    });
  }

  /** Packs all other text, and forgets what this build has no use for. */
  async packRest(): Promise<void> {
    await this.pack(text);
    const stale = readdirSync(this.#cache).filter(
      (file) => !this.#names.has(path.parse(file).name),
    );
    await Promise.all(stale.map((file) => rm(path.join(this.#cache, file))));
  }

  async #packFile(file: string): Promise<void> {
    const target = path.join(this.#site, file);
    const bytes = await readFile(target);
    if (bytes.length < smallest) return;
    const level = isPage(file) ? quality.page : quality.other;
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
    const name = `${hash}-${String(level)}`;
    this.#names.add(name);
    const known = path.join(this.#cache, name);
    if (!existsSync(`${known}.br`)) {
      const { br, gz } = await packed(bytes, level);
      await writeFile(`${known}.gz`, gz);
      // The last to be written: a build that was ended in between leaves nothing that looks whole.
      await writeFile(`${known}.part`, br);
      await rename(`${known}.part`, `${known}.br`);
    }
    await copyFile(`${known}.br`, `${target}.br`);
    await copyFile(`${known}.gz`, `${target}.gz`);
  }
}
