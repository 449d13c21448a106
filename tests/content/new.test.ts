import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/corpus/check.ts';
import { insertEntry } from '../../src/cli/new-entries.ts';
import { idOf, readCitation } from '../../src/cli/read-citation.ts';
import { copyContent } from '../support/copy-project.ts';
import { root } from '../support/paths.ts';

const copy = mkdtempSync(path.join(tmpdir(), 'new-'));
beforeEach(() => {
  copyContent(copy, 'fixture');
});
afterAll(() => {
  rmSync(copy, { recursive: true });
});

function answer(kind: string, answers: string[]) {
  const script = path.join(root, 'src/cli/new.ts');
  const options = { cwd: copy, input: `${answers.join('\n')}\n`, encoding: 'utf8' } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, kind], options);
  return { status, output: stdout + stderr };
}
const read = (file: string): string => readFileSync(path.join(copy, file), 'utf8');
const description =
  'What is known about needling skin that has a tattoo, and what nobody has looked at.';

describe('npm run new writes', () => {
  test('an article that is a draft and keeps every rule', async () => {
    const { status, output } = answer('article', [
      'Needling and tattoos',
      '',
      description,
      'weigh',
    ]);
    expect(output).toContain('Written: content/articles/needling-and-tattoos.mdx');
    expect(status).toBe(0);
    const { findings, drafts, unfinished } = await checkContent(copy);
    expect(findings).toEqual([]);
    expect(drafts).toEqual(['content/articles/needling-and-tattoos.mdx']);
    expect(unfinished).toEqual([]);
  });

  test('a page about the site that keeps every rule', async () => {
    const description = 'Who is behind this copy of the pages, and how to reach them by mail.';
    const { status, output } = answer('page', ['Legal notice', '', description]);
    expect(status, output).toBe(0);
    const { findings, drafts, unfinished } = await checkContent(copy);
    expect(findings).toEqual([]);
    expect(drafts).toEqual(['content/pages/legal-notice.mdx']);
    expect(unfinished).toEqual([]);
  });

  test('a concern that keeps every rule', async () => {
    const answers = ['Tattooed skin', '', '', description, 'tattoos', 'arms, back', 'spots'];
    const { status, output } = answer('concern', [...answers, 'works-acne-scars']);
    expect(status, output).toBe(0);
    const { findings, drafts } = await checkContent(copy);
    expect(findings).toEqual([]);
    expect(drafts).toEqual(['content/concerns/tattooed-skin.mdx']);
  });

  test('a claim that only lacks its recorded version', async () => {
    const explanation = 'Nobody has looked at it in a study that we have found so far.';
    const answers = ['Needling fades tattoos.', '', 'uncertain', 'very-low', explanation];
    const rest = ['alam-2014', 'qualifies', 'People search for it by itself.'];
    const { status, output } = answer('claim', [...answers, ...rest]);
    expect(status, output).toBe(0);
    const { findings } = await checkContent(copy);
    expect(findings.map(({ rule }) => rule)).toEqual(['version-is-recorded']);
  });

  test('a term and a reference in alphabetical order, and changes nothing else', async () => {
    const before = read('content/glossary.yaml');
    expect(answer('term', ['tattoo ink', '', 'Color that was put into the skin.']).status).toBe(0);
    const after = read('content/glossary.yaml');
    expect(after.replace(/^tattoo-ink:\n(?: .*\n)+/m, '')).toBe(before);
    const ris = ['TY  - JOUR', 'AU  - Doe, Jane', 'TI  - Ink', 'PY  - 2020', 'ER  - '];
    const facts = ['', 'case-report', 'One person had ink in the skin.', 'abstract'];
    const { status, output } = answer('reference', [...ris, ...facts]);
    expect(status, output).toBe(0);
    expect(read('content/references.yaml')).toMatch(
      /^doe-2020:\n {2}csl:\n {4}type: article-journal/m,
    );
    expect((await checkContent(copy)).findings).toEqual([]);
  });

  test('nothing if an answer is invalid, and explains why', () => {
    const before = read('content/glossary.yaml');
    const { status, output } = answer('term', ['tattoo ink', '', 'word '.repeat(50)]);
    expect(status).toBe(1);
    expect(output).toContain('a definition has at most 40 words. Nothing was written.');
    expect(read('content/glossary.yaml')).toBe(before);
    expect(answer('poem', []).output).toMatch(/"poem" cannot be made/);
  });
});

test.each([
  '@article{x, title={Ink}, author={van der Berg, Anna}, journal={J}, year={2020}, abstract={B}}',
  '{"type":"article-journal","title":"Ink","author":[{"family":"van der Berg","given":"Anna"}],"container-title":"J","issued":{"date-parts":[[2020]]},"abstract":"B"}',
])('readCitation reads %s', (text) => {
  const { csl, leftOut } = readCitation(text);
  expect(csl).toMatchObject({ type: 'article-journal', title: 'Ink', 'container-title': 'J' });
  expect(idOf(csl)).toBe('van-der-berg-2020');
  expect(leftOut).toEqual(['abstract']);
});

test('readCitation refuses text that is no citation', () => {
  expect(() => readCitation('nothing')).toThrow(/not valid BibTeX, RIS or CSL-JSON/);
});

test('insertEntry refuses an id that exists', () => {
  expect(() => insertEntry('a:\n  x: 1\n', 'a', {})).toThrow(/"a" is taken/);
});
