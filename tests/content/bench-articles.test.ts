/** The generated articles of the benchmark must be like real ones. */
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

test('generated articles keep every rule, also after an edit', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'articles-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  cpSync(path.join(root, 'content'), path.join(folder, 'content'), { recursive: true });
  await addArticles(folder, articles);
  await editArticle(folder, 'bench-0001', 'edited text');
  expect((await checkContent(folder)).findings.map(formatFinding)).toEqual([]);
});

test('generated articles are long, differ from each other, and do not depend on their number', async () => {
  const texts = articles.map(({ text }) => text.replace(/^---[^]*?---\n/, ''));
  expect(new Set(texts).size).toBe(20);
  expect(Math.min(...texts.map((text) => text.split(/\s+/).length))).toBeGreaterThan(800);
  expect((await makeArticles(2)).map(({ text }) => text)).toEqual(
    articles.slice(0, 2).map(({ text }) => text),
  );
});

test('a page converted to Markdown has no tags and lists every source that it cites', () => {
  // One page in five, because formatting a source takes long.
  const pages = pagesOf(corpus).filter(({ data }, at) => !('tool' in data) && at % 5 === 0);
  expect(pages.length).toBeGreaterThan(8);
  const wrong = pages.flatMap(({ file, data, body }) => {
    const source = readFileSync(path.join(root, file), 'utf8');
    const text = asMarkdown(source, data, corpus);
    const tag = /<\/?[A-Z]\w*/.exec(text)?.[0];
    const cited = new Set(body.sentences.flatMap(({ cites }) => cites));
    const listed = text.slice(text.indexOf('\n## References\n')).match(/^- /gm)?.length ?? 0;
    return tag === undefined && listed >= cited.size
      ? []
      : [`${file}: ${tag ?? 'no tag'}, ${String(listed)} of ${String(cited.size)} sources`];
  });
  expect(wrong).toEqual([]);
});
