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

/** Findings about versions in the copy. */
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

test('the first version of each page has the day it was written', async () => {
  expect(history()).toMatch(
    /^# Newest first\.\n\narticles\/a:\n {2}- version: 1\n {4}on: 2026-01-05\n {4}hash: '[0-9a-f]{12}'\n {4}change: First published\.\narticles\/b:\n/,
  );
  expect(await problems()).toEqual([]);
});

test('a new version is added at the top of its page, and the rest of the file does not change', async () => {
  writeFileSync(file('versions.yaml'), history().replace('articles/b:', '# By hand.\narticles/b:'));
  const before = history();
  writeArticle('a', 'Wait for two days.');
  expect(await problems()).toHaveLength(1);
  const words = 'Makeup: says “24 hours”, not 12.';
  const said = await record('articles/a', words, '--safety', '--on', '2026-02-01');
  expect(said).toEqual([`articles/a: version 2, 2026-02-01. ${words}`, 'Versions recorded: 1.']);
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

test('the default day is today', async () => {
  writeArticle('a', 'Wait for two days.');
  await record('articles/a', 'Makeup: two days.');
  expect(history()).toContain('version: 2\n    on: 2026-03-01\n');
});

test('--changed records only changed pages, and --all only pages without a version', async () => {
  writeArticle('a', 'Wait for two days.');
  writeArticle('b', 'Wait for two weeks.');
  writeArticle('c', 'New.');
  expect(await record('--changed', 'Longer waits.')).toContain('Versions recorded: 2.');
  expect(await problems()).toEqual([expect.stringContaining('articles/c "First published."')]);
  expect(await record('--all', 'First published.')).toContain('Versions recorded: 1.');
  expect(await problems()).toEqual([]);
});

describe('the output of the command', () => {
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
    said.slice(1 + said.findIndex((line) => line.startsWith('Check these sentences')));

  beforeEach(async () => {
    mkdirSync(file('claims'));
    writeClaim('72');
    writeArticle('b', 'No gym for <Claim id="wait">three days</Claim>. Rest well.');
    await record('--changed', 'Says when to go back.');
    await record('--all', 'First published.');
  });

  test('lists the sentences that rest on a changed claim, with their places', async () => {
    writeClaim('48');
    const said = await record('--changed', 'Two days, not three.');
    expect(said).toContain('Versions recorded: 2.');
    expect(resting(said)).toEqual(['content/articles/b.mdx:13:1  wait  "No gym for three days."']);
  });

  test('lists no sentences if only the words around a claim have changed', async () => {
    writeArticle('b', 'No gym for <Claim id="wait">three days</Claim>. Sleep well.');
    expect(await record('--changed', 'Sleep is named.')).toEqual([
      'articles/b: version 3, 2026-03-01. Sleep is named.',
      'Versions recorded: 1.',
    ]);
  });
});

describe('the command fails and writes nothing if', () => {
  test.each([
    ['it gets no words about the change', ['articles/a'], /Name pages/],
    ['it gets no page', ['Something changed.'], /Name pages/],
    ['it gets --all and --changed', ['--all', '--changed', 'It has changed.'], /Name pages/],
    ['a page is unknown', ['articles/x', 'It has changed.'], /no page "articles\/x"/],
    ['a page has not changed', ['articles/b', 'It has changed.'], /nothing to record/],
    ['one of two pages is unknown', ['articles/a', 'articles/x', 'It changed.'], /no page "/],
    ['the change is too short', ['articles/a', 'short.'], /^change has 6 characters/],
    ['the day is not valid', ['articles/a', 'It changed.', '--on', 'May'], /^on is "May"/],
    [
      'the day is before the last version',
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

  test('a page has invalid fields', async () => {
    writeArticle('a', 'Wait.');
    const text = readFileSync(file('articles/a.mdx'), 'utf8');
    writeFileSync(file('articles/a.mdx'), text.replace('topic: safety', 'topic: nothing'));
    await expect(record('articles/b', 'Something changed.')).rejects.toThrow(
      /content\/articles\/a\.mdx:\d+ {2}fields {2}topic is "nothing"/,
    );
  });
});

test('after an error, the command prints its usage and exits with code 1', () => {
  const script = path.join(root, 'src', 'cli', 'record.ts');
  const options = { cwd: copy, encoding: 'utf8' } as const;
  const { status, stderr } = spawnSync(process.execPath, [script, 'articles/x', 'Hm.'], options);
  expect(stderr).toMatch(/no page "articles\/x"[\s\S]*Usage:\n {2}npm run record/);
  expect(status).toBe(1);
});
