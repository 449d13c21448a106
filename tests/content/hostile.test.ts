/** Broken, odd or hostile content is refused with place, cause and remedy, or does no harm. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/corpus/check.ts';
import { record } from '../../src/cli/record.ts';
import { page, reference, refusedFiles, term } from '../support/hostile-files.ts';
import { harmless, refusedWords } from '../support/hostile-words.ts';

let root = '';

function write(file: string, text: string | Buffer): void {
  const place = path.join(root, 'content', file);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, text);
}

beforeEach(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'hostile-'));
  write('articles/heal.mdx', page());
  write('references.yaml', reference);
  write('glossary.yaml', term);
  write('versions.yaml', '');
  write('withdrawn.yaml', '{}\n');
  await record(root, ['--all', 'First published.'], '2026-01-01');
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

/** All findings except those about changes that were not recorded. */
async function findings(): Promise<string[]> {
  const { findings } = await checkContent(root);
  return findings
    .filter(({ rule }) => rule !== 'version-is-recorded')
    .map(({ file, line, rule, message }) => `${file}:${String(line)} ${rule} ${message}`);
}

test('the small content that these tests break keeps every rule at first', async () => {
  expect(await findings()).toEqual([]);
});

describe('content with', () => {
  test.each([...refusedFiles, ...refusedWords])(
    '%s is refused with place, cause and remedy',
    async (_name, file, text, says) => {
      write(file, text());
      expect((await findings()).join('\n')).toMatch(says);
    },
  );

  test('a folder in place of a file is refused', async () => {
    mkdirSync(path.join(root, 'content/articles/folder.mdx'));
    expect((await findings()).join('\n')).toMatch(/folder\.mdx:\S+ text .*cannot be read \(EISDIR/);
  });
});

describe('content with', () => {
  test.each(harmless)('%s is accepted and does no harm', async (_name, file, text, says) => {
    write(file, text());
    expect((await findings()).join('\n')).toMatch(says);
  });
});
