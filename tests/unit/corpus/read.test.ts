import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readCorpus } from '../../../src/corpus/read.ts';
import { sources } from '../../../src/sources.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'corpus-'));
  for (const folder of ['articles', 'concerns', 'claims']) {
    mkdirSync(path.join(root, 'content', folder), { recursive: true });
  }
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function write(file: string, lines: string[]): void {
  writeFileSync(path.join(root, 'content', file), lines.join('\n'));
}

const soundFields = [
  'title: A page',
  'description: A page that stands for all pages in the tests of the reader.',
  'summary: It is short. It is plain. It says what it has to say, and then it stops at once.',
  'nextSteps: [{ label: Read on, to: / }]',
  'writtenOn: 2026-01-01',
  'checkedOn: 2026-01-01',
  'dueOn: 2027-01-01',
  'topic: safety',
  'order: 1',
];

const page = (fields: string[], words = 'Words.') => ['---', ...fields, '---', '', words];

const findingsOf = async () =>
  (await readCorpus(root, sources)).findings.map(({ file, line, message }) => ({
    place: `${file}:${String(line)}`,
    message,
  }));

test('a correct page is read with its data and words, without findings', async () => {
  write('articles/a.mdx', page(soundFields, 'Some words <Cite id="x" />.'));
  const { corpus, findings } = await readCorpus(root, sources);
  expect(findings).toEqual([]);
  const entry = corpus.articles.get('a');
  expect(entry?.data.checkedOn).toBe('2026-01-01');
  expect(entry?.body.paragraphs).toEqual(['Some words .']);
  expect(entry?.body.components).toEqual([
    { name: 'Cite', attributes: { id: 'x' }, line: 13, isInSentence: true },
  ]);
});

test('a finding on an unknown field names the file, the line and the known fields', async () => {
  write('articles/a.mdx', page([...soundFields, 'summery: Oops']));
  const [finding] = await findingsOf();
  expect(finding?.place).toMatch(/^content\/articles\/a\.mdx:\d+$/);
  expect(finding?.message).toMatch(/"summery" is not a known field\. Use one of: title, .*summary/);
});

test('a finding on a wrong value lists the accepted values', async () => {
  write('articles/a.mdx', page(soundFields.map((f) => f.replace('safety', 'safty'))));
  expect(await findingsOf()).toEqual([
    {
      place: 'content/articles/a.mdx:9',
      message: 'topic is "safty". Use one of: understand, weigh, visit, safety, aftercare.',
    },
  ]);
});

test('a missing field and a text that is too long are two findings', async () => {
  const long = `title: ${'x'.repeat(61)}`;
  write('articles/a.mdx', page([long, ...soundFields.slice(2)]));
  const messages = (await findingsOf()).map(({ message }) => message);
  expect(messages).toHaveLength(2);
  expect(messages.join('\n')).toMatch(/title has 61 characters\. It needs at most 60/);
  expect(messages.join('\n')).toMatch(/description is missing\. Add it: One sentence/);
});

test('a claim without evidence is a finding', async () => {
  write('claims/c.yaml', [
    'statement: Something can be checked.',
    'verdict: uncertain',
    'certainty: low',
    'explanation: Nobody has looked closely enough at it to say more than this.',
    'evidence: []',
    'checkedOn: 2026-01-01',
  ]);
  const [finding] = await findingsOf();
  expect(finding?.place).toBe('content/claims/c.yaml:5');
  expect(finding?.message).toMatch(/evidence.*at least one reference/);
});

test('an entry with invalid fields is not in its collection but listed as broken', async () => {
  write('articles/a.mdx', page([...soundFields, 'summery: Oops']));
  write('articles/b.mdx', page(soundFields));
  write('claims/c.yaml', ['statement: "open']);
  write('glossary.yaml', ['keloid: { term: keloid }', 'scar: { term: scar, definition: A mark. }']);
  const { corpus } = await readCorpus(root, sources);
  expect([...corpus.articles.keys()]).toEqual(['b']);
  expect([...corpus.glossary.keys()]).toEqual(['scar']);
  expect([...corpus.broken]).toEqual(['articles/a', 'claims/c', 'glossary/keloid']);
});

test('invalid YAML, invalid MDX and missing fields are all reported together', async () => {
  write('articles/no-fields.mdx', ['Only words.']);
  write('articles/bad-mdx.mdx', page(soundFields, 'An <Unclosed tag.'));
  write('claims/bad.yaml', ['statement: "open', 'verdict: x']);
  write('glossary.yaml', ['keloid:', '  term: keloid', '  definition: A scar.', '  alias: x']);
  const files = (await findingsOf()).map(({ place }) => place.split(':')[0]);
  expect(new Set(files)).toEqual(
    new Set([
      'content/articles/bad-mdx.mdx',
      'content/articles/no-fields.mdx',
      'content/claims/bad.yaml',
      'content/glossary.yaml',
    ]),
  );
});
