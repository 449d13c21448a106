/** The articles that a measurement makes up are worth measuring only if they are like real ones. */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkContent } from '../../src/corpus/check.ts';
import { readCorpus } from '../../src/corpus/read.ts';
import { pagesOf } from '../../src/corpus/rule.ts';
import { formatFinding } from '../../src/lib/finding.ts';
import { sources } from '../../src/sources.ts';
import { asMarkdown } from '../bench/speed/as-markdown.ts';
import { addArticles, editArticle, makeArticles } from '../bench/speed/generate.ts';
import { root } from '../support/paths.ts';

const { corpus } = await readCorpus(root, sources);
const articles = await makeArticles(20);

test('made-up articles keep every rule, edited ones too', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'articles-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  cpSync(path.join(root, 'content'), path.join(folder, 'content'), { recursive: true });
  await addArticles(folder, articles);
  await editArticle(folder, 'bench-0001', 'edited text');
  expect((await checkContent(folder)).findings.map(formatFinding)).toEqual([]);
});

test('made-up articles are long, all different, and the same at any count', async () => {
  const texts = articles.map(({ text }) => text.replace(/^---[^]*?---\n/, ''));
  expect(new Set(texts).size).toBe(20);
  expect(Math.min(...texts.map((text) => text.split(/\s+/).length))).toBeGreaterThan(800);
  expect((await makeArticles(2)).map(({ text }) => text)).toEqual(
    articles.slice(0, 2).map(({ text }) => text),
  );
});

test('a page in Markdown has no tag left, and every source that the page cites', () => {
  // Every fifth: to write a source takes the processor of citations a while.
  const pages = pagesOf(corpus).filter(({ data }, at) => !('tool' in data) && at % 5 === 0);
  expect(pages.length).toBeGreaterThan(8);
  for (const { file, data, body } of pages) {
    const source = readFileSync(path.join(root, file), 'utf8');
    const text = asMarkdown(source, data, corpus);
    expect(/<\/?[A-Z]\w*/.exec(text)?.[0], file).toBeUndefined();
    const cited = new Set(body.sentences.flatMap(({ cites }) => cites));
    const list = text.slice(text.indexOf('\n## References\n'));
    expect(list.match(/^- /gm)?.length, file).toBeGreaterThanOrEqual(cited.size);
  }
});
