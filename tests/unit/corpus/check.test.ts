import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkContent, lastChecked } from '../../../src/corpus/check.ts';

let root = '';

function define(definition: string): void {
  const text = `keloid:\n  term: keloid\n  definition: ${definition}\n`;
  writeFileSync(path.join(root, 'content/glossary.yaml'), text);
}

const definitionIn = ({ all }: Awaited<ReturnType<typeof checkContent>>) =>
  all.glossary.get('keloid')?.data.definition;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'check-'));
  mkdirSync(path.join(root, 'content'));
  define('A scar.');
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

test('the last check is shared, and does not read the content again', async () => {
  const checked = checkContent(root);
  expect(lastChecked(root)).toBe(checked);
  expect(lastChecked(`${root}/`)).toBe(checked);
  await checked;
  define('A mark.');
  expect(definitionIn(await lastChecked(root))).toBe('A scar.');
});

test('a new check reads the content again and becomes the last one', async () => {
  await checkContent(root);
  define('A mark.');
  expect(definitionIn(await checkContent(root))).toBe('A mark.');
  expect(definitionIn(await lastChecked(root))).toBe('A mark.');
});

test('asking for the last check of another folder checks that folder', async () => {
  await checkContent(tmpdir());
  expect(definitionIn(await lastChecked(root))).toBe('A scar.');
});

test('an entry with invalid fields has a finding, its id but no data', async () => {
  define('A scar.\n  alias: x');
  const { all, findings } = await checkContent(root);
  expect(findings.map(({ file, line }) => [file, line])).toEqual([['content/glossary.yaml', 4]]);
  expect(all.glossary.size).toBe(0);
  expect([...all.broken]).toEqual(['glossary/keloid']);
});
