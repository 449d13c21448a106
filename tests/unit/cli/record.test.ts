import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { check } from 'prettier';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/corpus/check.ts';
import { record as recordIn } from '../../../src/cli/record.ts';
import { root } from '../../support/paths.ts';

let copy = '';
const file = (name: string) => path.join(copy, 'content', name);
const history = () => readFileSync(file('versions.yaml'), 'utf8');

const record = (...args: string[]) => recordIn(copy, args, '2026-03-01');

/** What rules say of versions in the copy. */
const problems = async () =>
  (await checkContent(copy)).findings
    .filter(({ rule }) => rule.includes('version'))
    .map(({ message }) => message);

function writeArticle(id: string, words: string): void {
  const summary =
    'It is short. It is plain. It says what it has to say, and then it stops at once.';
  const fields = [
    `title: Page ${id}`,
    'description: A page that stands for all pages in the tests of the commands.',
    `summary: ${summary}`,
    'nextSteps: [{ label: Read on, to: / }]',
    'writtenOn: 2026-01-05',
    'checkedOn: 2026-01-05',
    'dueOn: 2027-01-01',
    'topic: safety',
    'order: 1',
  ];
  writeFileSync(file(`articles/${id}.mdx`), ['---', ...fields, '---', '', words, ''].join('\n'));
}

beforeEach(async () => {
  copy = mkdtempSync(path.join(tmpdir(), 'record-'));
  mkdirSync(file('articles'), { recursive: true });
  writeArticle('a', 'Wait for a day.');
  writeArticle('b', 'Wait for a week.');
  writeFileSync(file('versions.yaml'), '# Newest first.\n');
  await record('--all', 'First published.');
});

afterEach(() => {
  rmSync(copy, { recursive: true, force: true });
});

test('the first version of every page bears the day it was written', async () => {
  expect(history()).toMatch(
    /^# Newest first\.\n\narticles\/a:\n {2}- version: 1\n {4}on: 2026-01-05\n {4}hash: '[0-9a-f]{12}'\n {4}change: First published\.\narticles\/b:\n/,
  );
  expect(await problems()).toEqual([]);
});

test('a change goes on top, and what else stands in the file stays', async () => {
  writeFileSync(file('versions.yaml'), history().replace('articles/b:', '# By hand.\narticles/b:'));
  const before = history();
  writeArticle('a', 'Wait for two days.');
  expect(await problems()).toHaveLength(1);
  const words = 'Makeup: says “24 hours”, not 12.';
  const said = await record('articles/a', words, '--safety', '--on', '2026-02-01');
  expect(said).toEqual([`articles/a: version 2, 2026-02-01. ${words}`, '1 recorded.']);
  expect(await problems()).toEqual([]);
  const added = history().split('\n').slice(3, 8);
  expect(added).toEqual([
    '  - version: 2',
    '    on: 2026-02-01',
    expect.stringMatching(/^ {4}hash: '[0-9a-f]{12}'$/),
    `    change: '${words}'`,
    '    isSafety: true',
  ]);
  expect(history().split('\n').toSpliced(3, 5).join('\n')).toBe(before);
  expect(await check(history(), { parser: 'yaml', singleQuote: true, printWidth: 100 })).toBe(true);
});

test('the day is today when none is given', async () => {
  writeArticle('a', 'Wait for two days.');
  await record('articles/a', 'Makeup: two days.');
  expect(history()).toContain('version: 2\n    on: 2026-03-01\n');
});

test('one command records all pages that changed, and no other', async () => {
  writeArticle('a', 'Wait for two days.');
  writeArticle('b', 'Wait for two weeks.');
  writeArticle('c', 'New.');
  expect(await record('--changed', 'Longer waits.')).toContain('2 recorded.');
  expect(await problems()).toEqual([expect.stringContaining('articles/c "First published."')]);
  expect(await record('--all', 'First published.')).toContain('1 recorded.');
  expect(await problems()).toEqual([]);
});

describe('when a claim has changed', () => {
  const writeClaim = (hours: string): void => {
    writeFileSync(
      file('claims/wait.yaml'),
      [
        `statement: Keep away from the gym for ${hours} hours.`,
        'verdict: supported',
        'certainty: low',
        'explanation: One maker says so, and nobody has tested another wait.',
        'evidence: [{ reference: a-source, relation: supports }]',
        `quantity: { max: ${hours}, unit: hours }`,
        'subject: gym-wait',
        'checkedOn: 2026-01-05',
        '',
      ].join('\n'),
    );
  };
  const resting = (said: string[]): string[] =>
    said.slice(1 + said.findIndex((line) => line.includes('Read these sentences again')));

  beforeEach(async () => {
    mkdirSync(file('claims'));
    writeClaim('72');
    writeArticle('b', 'No gym for <Claim id="wait">three days</Claim>. Rest well.');
    await record('--changed', 'Says when to go back.');
    await record('--all', 'First published.');
  });

  test('lists the sentences that rest on it, with their places', async () => {
    writeClaim('48');
    const said = await record('--changed', 'Two days, not three.');
    expect(said).toContain('2 recorded.');
    expect(resting(said)).toEqual(['content/articles/b.mdx:13:1  wait  "No gym for three days."']);
  });

  test('lists nothing when only words around it changed', async () => {
    writeArticle('b', 'No gym for <Claim id="wait">three days</Claim>. Sleep well.');
    expect(await record('--changed', 'Sleep is named.')).toEqual([
      'articles/b: version 3, 2026-03-01. Sleep is named.',
      '1 recorded.',
    ]);
  });
});

describe('refuses, and writes nothing, when', () => {
  test.each([
    ['nothing is said of the change', ['articles/a'], /Name pages/],
    ['nothing is named', ['Something changed.'], /Name pages/],
    ['two ways are mixed', ['--all', '--changed', 'Something changed.'], /Name pages/],
    ['the page is unknown', ['articles/x', 'Something changed.'], /"articles\/x" is no page/],
    ['nothing has changed', ['articles/b', 'Something changed.'], /nothing to record/],
    ['one of two pages is unknown', ['articles/a', 'articles/x', 'It changed.'], /is no page/],
    ['the words are no sentence', ['articles/a', 'something'], /change: .*/],
    ['the day is none', ['articles/a', 'It changed.', '--on', 'May'], /on: /],
    [
      'the day is before the last',
      ['articles/a', 'It changed.', '--on', '2026-01-01'],
      /2026-01-05/,
    ],
    ['an option is unknown', ['articles/a', 'It changed.', '--force'], /--force/],
  ])('%s', async (_when, args, says) => {
    writeArticle('a', 'Wait for two days.');
    const before = history();
    await expect(record(...args)).rejects.toThrow(says);
    expect(history()).toBe(before);
  });

  test('the fields of a page are unsound', async () => {
    writeArticle('a', 'Wait.');
    const text = readFileSync(file('articles/a.mdx'), 'utf8');
    writeFileSync(file('articles/a.mdx'), text.replace('topic: safety', 'topic: nothing'));
    await expect(record('articles/b', 'Something changed.')).rejects.toThrow(
      /content\/articles\/a\.mdx:\d+ {2}fields {2}topic is "nothing"/,
    );
  });
});

test('the command says what is wrong and how it is used, and fails', () => {
  const script = path.join(root, 'src', 'cli', 'record.ts');
  const options = { cwd: copy, encoding: 'utf8' } as const;
  const { status, stderr } = spawnSync(process.execPath, [script, 'articles/x', 'Hm.'], options);
  expect(stderr).toMatch(/"articles\/x" is no page[\s\S]*Usage:\n {2}npm run record/);
  expect(status).toBe(1);
});
