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

test('all who ask for the last check share one reading', async () => {
  const checked = checkContent(root);
  expect(lastChecked(root)).toBe(checked);
  expect(lastChecked(`${root}/`)).toBe(checked);
  await checked;
  define('A mark.');
  expect(definitionIn(await lastChecked(root))).toBe('A scar.');
});

test('a check reads the content anew, and is the last one from then on', async () => {
  await checkContent(root);
  define('A mark.');
  expect(definitionIn(await checkContent(root))).toBe('A mark.');
  expect(definitionIn(await lastChecked(root))).toBe('A mark.');
});

test('content that nobody has checked is checked when somebody asks', async () => {
  await checkContent(tmpdir());
  expect(definitionIn(await lastChecked(root))).toBe('A scar.');
});

test('an entry with unsound fields is known by its id, and has no data', async () => {
  define('A scar.\n  alias: x');
  const { all, findings } = await checkContent(root);
  expect(findings.map(({ file, line }) => [file, line])).toEqual([['content/glossary.yaml', 4]]);
  expect(all.glossary.size).toBe(0);
  expect([...all.broken]).toEqual(['glossary/keloid']);
});
