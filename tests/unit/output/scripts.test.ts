import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Code, Scripts } from '../../../src/output/scripts.ts';

let site = '';

beforeEach(() => {
  site = mkdtempSync(path.join(tmpdir(), 'scripts-'));
  mkdirSync(path.join(site, '_astro'));
});

afterEach(() => {
  rmSync(site, { recursive: true, force: true });
});

const write = (file: string, text: string) => {
  writeFileSync(path.join(site, file), text);
};

test('a script is read with its imports, even if they are circular', () => {
  write('_astro/a.js', 'import"./b.js";one()');
  write('_astro/b.js', 'import"./a.js";two("is-open")');
  const code = new Scripts(site).read('_astro/a.js');
  expect(['one', 'two', 'is-open'].map((name) => code.mentions(name))).toEqual([true, true, true]);
  expect(code.mentions('three')).toBe(false);
});

test('a missing script is an error', () => {
  expect(() => new Scripts(site).read('_astro/gone.js')).toThrow(/gone\.js/);
});

test('only whole words count as mentioned, including names with punctuation', () => {
  const code = new Code('list.add("gap-2.5", "note-box"); style.setProperty("--tone-1", x)');
  expect(code.mentions('gap-2.5')).toBe(true);
  expect(code.mentions('note')).toBe(false);
  expect(code.properties).toEqual(['--tone-1']);
});
