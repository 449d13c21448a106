/** Makes a site of many pages from the real one, to measure how both searches scale. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { searchFiles, type IndexedPage } from '../../../src/output/search.ts';
import { readCorpus } from '../../../src/corpus/read.ts';
import { entriesOf } from '../../../src/corpus/rule.ts';
import { sources } from '../../../src/sources.ts';
import { dist, root } from '../../support/paths.ts';

/** Pseudorandom numbers that are the same every time (Park and Miller). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

function write(site: string, file: string, content: string | Buffer): void {
  const target = path.join(site, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, content);
}

/** @returns the folder of a site with that many guides, indexed like ours */
export async function writeMany(count: number, folder: string): Promise<string> {
  const site = path.join(folder, 'many');
  for (const part of ['search/index.html', '_astro']) {
    cpSync(path.join(dist, part), path.join(site, part), { recursive: true });
  }
  const { corpus } = await readCorpus(root, sources);
  const pages = entriesOf(corpus.articles);
  const sentences = pages.flatMap(({ body }) => body.sentences.map(({ text }) => text));
  const next = numbers(7);
  const pick = <T>(list: T[]): T => list[Math.floor(next() * list.length)] as T;
  const indexed: IndexedPage[] = [];
  for (let at = 0; at < count; at += 1) {
    const model = pick(pages);
    const id = `${model.id}-${String(at)}`;
    const title = `${model.data.title} ${String(at)}`;
    corpus.articles.set(id, { ...model, id, data: { ...model.data, title } });
    const paragraphs = Array.from({ length: 12 }, () => {
      const text = Array.from({ length: 6 }, () => pick(sentences)).join(' ');
      return `<p>${escape(text)}</p>`;
    });
    indexed.push({
      file: `articles/${id}/index.html`,
      html:
        `<!doctype html><html lang="en-US"><title>${escape(title)}</title><main><article ` +
        `data-pagefind-body><h1>${escape(title)}</h1>${paragraphs.join('')}</article></main></html>`,
    });
  }
  for (const id of pages.map((page) => page.id)) corpus.articles.delete(id);
  for (const { file, html } of indexed) write(site, file, html);
  for (const { file, content } of await searchFiles(indexed, corpus)) {
    write(site, file, Buffer.from(content, 'base64'));
  }
  return site;
}
