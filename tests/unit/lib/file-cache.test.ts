import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { FileCache } from '../../../src/lib/file-cache.ts';

const root = mkdtempSync(path.join(tmpdir(), 'file-cache-'));
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

let folder = '';
let count = 0;
beforeEach(() => {
  count += 1;
  folder = path.join(root, String(count), 'below', 'it');
});

const keyOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const [a, b] = [keyOf('a'), keyOf('b')];
const bytes = (text: string): Buffer => Buffer.from(text);
const fileOf = (key: string): string => path.join(folder, key);

test('a value can be read in the same process and in a later one', () => {
  const cache = new FileCache(folder);
  const large = randomBytes(3_000_000);
  cache.set(a, large);
  cache.set(b, bytes(''));
  expect(cache.get(a)?.equals(large)).toBe(true);
  expect(new FileCache(folder).get(a)?.equals(large)).toBe(true);
  expect(new FileCache(folder).get(b)).toEqual(bytes(''));
});

test('a new key has no value, and a key that was set twice has the last value', () => {
  const cache = new FileCache(folder);
  expect(cache.get(a)).toBeUndefined();
  cache.set(a, bytes('first'));
  cache.set(a, bytes('second'));
  expect(cache.get(a)).toEqual(bytes('second'));
});

test.each([
  ['is empty', () => bytes('')],
  ['was written only in part', (file: Buffer) => file.subarray(0, file.length / 2)],
  ['ends within its checksum', (file: Buffer) => file.subarray(0, 20)],
  ['has only its checksum', (file: Buffer) => file.subarray(0, 32)],
  ['has a changed byte', (file: Buffer) => Buffer.concat([file.subarray(0, -1), bytes('!')])],
  ['has more bytes', (file: Buffer) => Buffer.concat([file, bytes('more')])],
  ['has random bytes', () => randomBytes(200)],
])('a file that %s has no value and can be set again', (_, change) => {
  new FileCache(folder).set(a, bytes('some value'));
  writeFileSync(fileOf(a), change(readFileSync(fileOf(a))));
  const cache = new FileCache(folder);
  expect(cache.get(a)).toBeUndefined();
  cache.set(a, bytes('some value'));
  expect(new FileCache(folder).get(a)).toEqual(bytes('some value'));
});

/** A program that sets a value again and again. */
const writer = `
  import { FileCache } from ${JSON.stringify(new URL('../../../src/lib/file-cache.ts', import.meta.url).href)};
  const [folder, key, letter] = process.argv.slice(1);
  const value = Buffer.alloc(500_000, letter);
  for (let time = 0; time < 100; time += 1) new FileCache(folder).set(key, value);
`;

test('a reader always finds a complete value while other processes set it', async () => {
  new FileCache(folder).set(a, Buffer.alloc(500_000, 'a'));
  const writers = ['a', 'b', 'c'].map((letter) =>
    spawn(process.execPath, ['--input-type=module', '-e', writer, '--', folder, a, letter]),
  );
  const ended = Promise.all(writers.map((child) => once(child, 'close')));
  const found = new Set<string | undefined>();
  while (writers.some(({ exitCode }) => exitCode === null)) {
    const value = new FileCache(folder).get(a);
    found.add(value && String.fromCharCode(...new Set(value)));
    await new Promise(setImmediate);
  }
  expect((await ended).map(([status]) => status as unknown)).toEqual([0, 0, 0]);
  expect([...found].filter((letters) => letters?.length !== 1)).toEqual([]);
  expect(readdirSync(folder)).toEqual([a]);
});

test('a folder that cannot be read or written is an empty cache', () => {
  mkdirSync(path.dirname(folder), { recursive: true });
  writeFileSync(folder, 'a file where the folder belongs');
  const cache = new FileCache(folder);
  cache.set(a, bytes('value'));
  expect(cache.get(a)).toBeUndefined();
  cache.removeUnused();
  expect(readFileSync(folder, 'utf8')).toBe('a file where the folder belongs');
});

test('a folder in place of a file has no value, and setting it leaves no temporary file', () => {
  mkdirSync(fileOf(a), { recursive: true });
  const cache = new FileCache(folder);
  expect(cache.get(a)).toBeUndefined();
  cache.set(a, bytes('value'));
  expect(cache.get(a)).toBeUndefined();
  expect(readdirSync(folder)).toEqual([a]);
});

test('removing unused files also removes invalid and temporary ones', () => {
  const keys = ['read', 'unread', 'broken'].map(keyOf);
  const earlier = new FileCache(folder);
  for (const key of keys) earlier.set(key, bytes(key));
  const [read = '', , broken = ''] = keys;
  writeFileSync(fileOf(broken), '');
  writeFileSync(`${fileOf(read)}.1.part`, 'ha');
  const cache = new FileCache(folder);
  cache.get(read);
  cache.get(broken);
  cache.set(a, bytes('new'));
  cache.removeUnused();
  expect(readdirSync(folder).toSorted()).toEqual([read, a].toSorted());
});

test('removing unused files from a missing folder does nothing', () => {
  new FileCache(folder).removeUnused();
  expect(new FileCache(folder).get(a)).toBeUndefined();
});

test.each(['', '../escape', 'A'.repeat(64), `${'a'.repeat(64)}/b`, 'abc', `${a}.part`, `${a}\n`])(
  'the key %j is an error',
  (key) => {
    const cache = new FileCache(folder);
    expect(() => cache.get(key)).toThrow('is not a cache key');
    expect(() => {
      cache.set(key, bytes('x'));
    }).toThrow('is not a cache key');
  },
);
