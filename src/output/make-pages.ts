/** Turns each page that Astro wrote into the page that the site serves, and into its copies for frames and zips. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Corpus } from '../corpus/rule.ts';
import type { Csl } from '../evidence/reference-schema.ts';
import type { Facts } from '../exports/page-data.ts';
import { eachAtOnce } from '../lib/at-once.ts';
import { listFiles } from '../lib/list-files.ts';
import { site as settings } from '../site.ts';
import type { BuiltSite } from './built-site.ts';
import { hashOf, type ResultCache } from './cache.ts';
import { carry, withoutLabels, type Place } from './carried-page.ts';
import type { Compressor } from './compress.ts';
import { linksOf, type PageLinks } from './links.ts';
import { BuiltPage } from './page.ts';
import { policyEdit } from './policy.ts';
import { progressOf, type Say } from './progress.ts';
import { Scripts } from './scripts.ts';
import type { IndexedPage } from './search.ts';
import { codesOf, lookOf, styleEdits } from './styles.ts';
import { placeOf } from './whole-site.ts';
import { factsOf, wordsOf, type Words } from './words.ts';

/** Pages are compressed in other threads, so several are in progress at the same time. */
const atOnce = 8;

interface MadePage extends PageLinks {
  /** The page that the site serves. */
  html: string;
  /** Characters of its styles before and after pruning. */
  styles: [before: number, after: number];
  /** Set for pages for frames. */
  words?: Words | undefined;
  /** The copy for the zip of the whole site, for pages in that zip. */
  carried?: string | undefined;
  /** The copy for the search index, for pages that can be found. */
  searched?: string | undefined;
}

interface Making {
  base: string;
  scripts: Scripts;
  /** All references, by id. */
  references: Map<string, Csl>;
  /** Set for pages for frames. */
  facts: Facts | undefined;
  /** Set for pages in the zip of the whole site. */
  place: Place | undefined;
}

function makePage(page: BuiltPage, making: Making): MadePage {
  const { base, scripts, facts, references, place } = making;
  const source = settings.url;
  const look = lookOf(page, codesOf(page, base, scripts));
  const { css, before } = look;
  const isSearched = page.elements.some((one) => one.hasAttribute('data-pagefind-body'));
  return {
    html: page.edited([
      ...styleEdits(page, css),
      ...look.edits,
      ...withoutLabels(page),
      policyEdit({ page, css, source }),
    ]),
    styles: [before, css.length],
    ...linksOf(page),
    words: facts && wordsOf(page, facts, references),
    carried: place && carry(page, look, place, source),
    searched: isSearched ? page.edited(styleEdits(page, '')) : undefined,
  };
}

/** The results that later steps need. */
export interface MadePages {
  /** By address. */
  links: Map<string, PageLinks>;
  /** Pages for frames, such as `articles/aftercare`. */
  framed: string[];
  /** The HTML of copies for the zip of the whole site, by file. */
  carried: Map<string, string>;
  searched: IndexedPage[];
  /** Characters of all styles before and after pruning. */
  styles: { before: number; after: number };
}

interface Options {
  site: BuiltSite;
  corpus: Corpus;
  /** Files in the zip of the whole site. */
  carried: ReadonlySet<string>;
  cache: ResultCache;
  compressor: Compressor | undefined;
  say: Say;
}

export async function makePages(options: Options): Promise<MadePages> {
  const { site, corpus, carried, cache, compressor, say } = options;
  const { dist, base } = site;
  const allFacts = factsOf(corpus);
  const factsByFile = new Map(allFacts.map((one) => [`embed/v1/${one.page}/index.html`, one]));
  const references = new Map([...corpus.references].map(([id, { data }]) => [id, data.csl]));
  const referencesHash = hashOf(JSON.stringify([...references]));
  const place = placeOf(carried, base);
  const carriedHash = hashOf(...carried);
  const scripts = new Scripts(dist);
  const made: MadePages = {
    links: new Map(),
    framed: allFacts.map(({ page }) => page),
    carried: new Map(),
    searched: [],
    styles: { before: 0, after: 0 },
  };

  const makeOne = async (file: string): Promise<void> => {
    const target = path.join(dist, file);
    const page = new BuiltPage(file, readFileSync(target, 'utf8'));
    const facts = factsByFile.get(file);
    const isCarried = carried.has(file);
    const making = { base, scripts, references, facts, place: isCarried ? place : undefined };
    const parts = ['page', file, page.source, isCarried ? carriedHash : ''];
    if (facts) parts.push(JSON.stringify(facts), referencesHash);
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
    throw new Error(
      `Astro did not write ${missing.join(', ')}. Check getStaticPaths in src/pages/embed/v1/.`,
    );
  }
  const step = progressOf('pages finished', files.length, say);
  await eachAtOnce(files, atOnce, async (file) => {
    await makeOne(file);
    step();
  });
  return made;
}
