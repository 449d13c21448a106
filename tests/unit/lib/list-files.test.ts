import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listFiles } from '../../../src/lib/list-files.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'list-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('files are listed at any depth, with hidden files and without folders', () => {
  mkdirSync(path.join(folder, 'b/c'), { recursive: true });
  mkdirSync(path.join(folder, 'empty'));
  for (const file of ['b/c/d.txt', 'b.txt', '.a', 'b/B.txt']) {
    writeFileSync(path.join(folder, file), '');
  }
  expect(listFiles(folder)).toEqual(['.a', 'b.txt', 'b/B.txt', 'b/c/d.txt']);
});

test('a missing folder has no files', () => {
  expect(listFiles(path.join(folder, 'gone'))).toEqual([]);
});

test('a file in place of the folder is an error', () => {
  writeFileSync(path.join(folder, 'file'), '');
  expect(() => listFiles(path.join(folder, 'file'))).toThrow(/ENOTDIR/);
});
