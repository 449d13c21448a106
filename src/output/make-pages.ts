/** Makes and writes all pages, each from its own HTML or from what an earlier build made of it. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Corpus } from '../corpus/rule.ts';
import { eachAtOnce } from '../lib/at-once.ts';
import { listFiles } from '../lib/list-files.ts';
import { site as settings } from '../site.ts';
import { hashOf, type ResultCache } from './cache.ts';
import type { Compressor } from './compress.ts';
import type { PageLinks } from './links.ts';
import { makePage, type Making } from './make-page.ts';
import { BuiltPage } from './page.ts';
import { Progress, type Say } from './progress.ts';
import { Scripts } from './scripts.ts';
import type { IndexedPage } from './search.ts';
import type { BuiltSite } from './built-site.ts';
import { placeOf } from './whole-site.ts';
import { factsOf } from './words.ts';

/** While some pages are compressed on other threads, others are made. */
const atOnce = 8;

/** What later steps need of all pages. */
export interface MadePages {
  /** By address. */
  links: Map<string, PageLinks>;
  /** Pages for frames, as `articles/aftercare`. */
  framed: string[];
  /** HTML by file. */
  carried: Map<string, string>;
  searched: IndexedPage[];
  /** Characters of all styles. */
  styles: { before: number; after: number };
}

export interface Options {
  site: BuiltSite;
  corpus: Corpus;
  /** Files that the zip of the whole site carries. */
  carried: ReadonlySet<string>;
  cache: ResultCache;
  compressor: Compressor | undefined;
  say: Say;
}

/** The parts of the content that pages for frames need, and the hash of what they have in common. */
function framesOf(corpus: Corpus) {
  const references = new Map([...corpus.references].map(([id, { data }]) => [id, data.csl]));
  const facts = factsOf(corpus);
  return {
    references,
    hash: hashOf(JSON.stringify([...references])),
    factsByFile: new Map(facts.map((one) => [`embed/v1/${one.page}/index.html`, one])),
    framed: facts.map(({ page }) => page),
  };
}

export async function makePages(options: Options): Promise<MadePages> {
  const { site, corpus, carried, cache, compressor, say } = options;
  const { dist, base } = site;
  const { references, hash, factsByFile, framed } = framesOf(corpus);
  const place = placeOf(carried, base);
  const carriedHash = hashOf(...carried);
  const scripts = new Scripts(dist);
  const made: MadePages = {
    links: new Map(),
    framed,
    carried: new Map(),
    searched: [],
    styles: { before: 0, after: 0 },
  };

  const makeOne = async (file: string): Promise<void> => {
    const target = path.join(dist, file);
    const page = new BuiltPage(file, readFileSync(target, 'utf8'));
    const facts = factsByFile.get(file);
    const isCarried = carried.has(file);
    const shared = { base, source: settings.url, scripts, references };
    const making: Making = { ...shared, facts, place: isCarried ? place : undefined };
    const parts = [
      ...['page', file, page.source, isCarried ? carriedHash : ''],
      ...(facts ? [JSON.stringify(facts), hash] : []),
    ];
    const one = await cache.value(parts, () => makePage(page, making));
    made.links.set(page.address, { ids: one.ids, links: one.links });
    made.styles.before += one.styles[0];
    made.styles.after += one.styles[1];
    if (one.carried !== undefined) made.carried.set(file, one.carried);
    if (one.searched !== undefined) made.searched.push({ file, html: one.searched });
    if (facts && one.words) {
      writeFileSync(path.join(dist, 'embed/v1', `${facts.page}.json`), one.words.json);
      writeFileSync(path.join(dist, `${facts.page}.md`), one.words.markdown);
    }
    const html = Buffer.from(one.html);
    writeFileSync(target, html);
    await compressor?.add(file, html);
  };

  const files = listFiles(dist).filter((file) => file.endsWith('.html'));
  const known = new Set(files);
  const missing = [...factsByFile.keys()].filter((file) => !known.has(file));
  if (missing.length > 0) {
    throw new Error(`Astro made no ${missing.join(', no ')}; see src/pages/embed/v1/.`);
  }
  const progress = new Progress('pages finished', files.length, say);
  await eachAtOnce(files, atOnce, async (file) => {
    await makeOne(file);
    progress.step();
  });
  return made;
}
