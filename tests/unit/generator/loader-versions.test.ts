import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { newestLoader } from '../../../src/generator/loader-versions.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'loaders-'));
const file = path.join(folder, 'versions.json');
const loader = (version: string) => ({
  version,
  file: `v${version}.js`,
  integrity: `sha384-${'A/+9'.repeat(16)}`,
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('without a list of versions there is no newest loader', () => {
  expect(newestLoader(path.join(folder, 'nothing.json'))).toBeUndefined();
});

test('versions are compared by number, not as text', () => {
  const versions = ['1.9.0', '1.10.0', '1.2.11'].map(loader);
  writeFileSync(file, JSON.stringify(versions));
  expect(newestLoader(file)?.version).toBe('1.10.0');
});

test('a malformed hash in the list is an error', () => {
  writeFileSync(file, JSON.stringify([{ ...loader('1.0.0'), integrity: 'md5-x' }]));
  expect(() => newestLoader(file)).toThrow(/integrity/);
});
