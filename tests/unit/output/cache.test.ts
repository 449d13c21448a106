import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hashOf, hashOfCode, ResultCache } from '../../../src/output/cache.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'results-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** How often a value was computed. */
async function timesMade(cache: ResultCache, parts: string[]): Promise<number> {
  let made = 0;
  const value = await cache.value(parts, () => {
    made += 1;
    return { of: parts };
  });
  expect(value).toEqual({ of: parts });
  return made;
}

describe('a value', () => {
  test('is computed once and reused by later builds', async () => {
    expect(await timesMade(new ResultCache(folder, 'code'), ['a'])).toBe(1);
    expect(await timesMade(new ResultCache(folder, 'code'), ['a'])).toBe(0);
  });

  test.each([
    ['its input changes', 'code', ['b']],
    ['its input has other parts', 'code', ['', 'a']],
    ['the code changes', 'other code', ['a']],
  ])('is computed again if %s', async (_why, code, parts) => {
    await timesMade(new ResultCache(folder, 'code'), ['a']);
    expect(await timesMade(new ResultCache(folder, code), parts)).toBe(1);
  });

  test('is removed after a build that did not use it', async () => {
    await timesMade(new ResultCache(folder, 'code'), ['a']);
    const next = new ResultCache(folder, 'code');
    await timesMade(next, ['b']);
    next.removeUnused();
    expect(readdirSync(folder)).toHaveLength(1);
    expect(await timesMade(new ResultCache(folder, 'code'), ['b'])).toBe(0);
  });

  test('is not stored if computing it fails', async () => {
    const cache = new ResultCache(folder, 'code');
    const fail = () => Promise.reject(new Error('broken'));
    await expect(cache.value(['a'], fail)).rejects.toThrow('broken');
    expect(await timesMade(cache, ['a'])).toBe(1);
  });
});

test('a hash depends on where one part ends and the next begins', () => {
  expect(hashOf('ab', 'c')).not.toBe(hashOf('a', 'bc'));
  expect(hashOf('ab')).not.toBe(hashOf('ab', ''));
});

test('the hash of the code changes with modules, data files and libraries, and not with components', () => {
  mkdirSync(path.join(folder, 'src/output'), { recursive: true });
  const write = (file: string, text: string) => {
    writeFileSync(path.join(folder, file), text);
  };
  for (const file of ['src/a.ts', 'src/output/b.json', 'package-lock.json', 'LICENSE-content']) {
    write(file, '1');
  }
  const hashes = [hashOfCode(folder)];
  for (const file of ['src/a.ts', 'src/output/b.json', 'package-lock.json', 'LICENSE-content']) {
    write(file, '2');
    hashes.push(hashOfCode(folder));
  }
  expect(new Set(hashes).size).toBe(5);
  write('src/Note.astro', '1');
  expect(hashOfCode(folder)).toBe(hashes.at(-1));
});
