import { createHash, randomBytes } from 'node:crypto';
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

test('returns what was set, in this process and in a later one', async () => {
  const cache = new FileCache(folder);
  const large = randomBytes(3_000_000);
  await cache.set(a, large);
  await cache.set(b, bytes(''));
  expect((await cache.get(a))?.equals(large)).toBe(true);
  expect((await new FileCache(folder).get(a))?.equals(large)).toBe(true);
  expect(await new FileCache(folder).get(b)).toEqual(bytes(''));
});

test('has no value for a key that was never set, and the last one for a key that was set twice', async () => {
  const cache = new FileCache(folder);
  expect(await cache.get(a)).toBeUndefined();
  await cache.set(a, bytes('first'));
  await cache.set(a, bytes('second'));
  expect(await cache.get(a)).toEqual(bytes('second'));
});

test.each([
  ['is empty', () => bytes('')],
  ['is half written', (file: Buffer) => file.subarray(0, file.length / 2)],
  ['ends within its checksum', (file: Buffer) => file.subarray(0, 20)],
  ['holds its checksum only', (file: Buffer) => file.subarray(0, 32)],
  ['has one byte changed', (file: Buffer) => Buffer.concat([file.subarray(0, -1), bytes('!')])],
  ['has bytes added', (file: Buffer) => Buffer.concat([file, bytes('more')])],
  ['is something else', () => randomBytes(200)],
])('a file that %s counts as no value and can be set again', async (_, change) => {
  await new FileCache(folder).set(a, bytes('some value'));
  writeFileSync(fileOf(a), change(readFileSync(fileOf(a))));
  const cache = new FileCache(folder);
  expect(await cache.get(a)).toBeUndefined();
  await cache.set(a, bytes('some value'));
  expect(await new FileCache(folder).get(a)).toEqual(bytes('some value'));
});

test('a reader always finds a whole value while many writers set it', async () => {
  const values = Array.from({ length: 20 }, () => randomBytes(500_000));
  const known = new Set(values.map((value) => value.toString('latin1')));
  await new FileCache(folder).set(a, values[0] ?? bytes(''));
  const write = async (value: Buffer) => {
    const cache = new FileCache(folder);
    await cache.set(a, value);
    await cache.set(a, value);
  };
  const found: (Buffer | undefined)[] = [];
  let isOver = false;
  const read = async () => {
    while (!isOver) found.push(await new FileCache(folder).get(a));
  };
  const reading = [read(), read(), read()];
  await Promise.all(values.map(write));
  isOver = true;
  await Promise.all(reading);
  expect(found.filter((one) => !one || !known.has(one.toString('latin1')))).toEqual([]);
  expect(readdirSync(folder)).toEqual([a]);
});

test('a folder that cannot be read or written is an empty cache', async () => {
  mkdirSync(path.dirname(folder), { recursive: true });
  writeFileSync(folder, 'a file where the folder belongs');
  const cache = new FileCache(folder);
  await cache.set(a, bytes('value'));
  expect(await cache.get(a)).toBeUndefined();
  await cache.removeUnused();
  expect(readFileSync(folder, 'utf8')).toBe('a file where the folder belongs');
});

test('a folder in the place of a file is no value, and leaves nothing half written', async () => {
  mkdirSync(fileOf(a), { recursive: true });
  const cache = new FileCache(folder);
  expect(await cache.get(a)).toBeUndefined();
  await cache.set(a, bytes('value'));
  expect(await cache.get(a)).toBeUndefined();
  expect(readdirSync(folder)).toEqual([a]);
});

test('removes what was not used, unreadable and half-written files too', async () => {
  const keys = ['read', 'unread', 'broken'].map(keyOf);
  const earlier = new FileCache(folder);
  for (const key of keys) await earlier.set(key, bytes(key));
  const [read = '', , broken = ''] = keys;
  writeFileSync(fileOf(broken), '');
  writeFileSync(`${fileOf(read)}.1.part`, 'ha');
  const cache = new FileCache(folder);
  await cache.get(read);
  await cache.get(broken);
  await cache.set(a, bytes('new'));
  await cache.removeUnused();
  expect(readdirSync(folder).toSorted()).toEqual([read, a].toSorted());
});

test('removing from a folder that was never made does nothing', async () => {
  await new FileCache(folder).removeUnused();
  expect(await new FileCache(folder).get(a)).toBeUndefined();
});

test.each(['', '../escape', 'A'.repeat(64), `${'a'.repeat(64)}/b`, 'abc', `${a}.part`, `${a}\n`])(
  'the key %j is refused',
  async (key) => {
    const cache = new FileCache(folder);
    await expect(cache.get(key)).rejects.toThrow('is no key of a cache');
    await expect(cache.set(key, bytes('x'))).rejects.toThrow('is no key of a cache');
  },
);
