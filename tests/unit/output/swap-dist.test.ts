import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { swapDist } from '../../../src/output/swap-dist.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'swap-'));
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
}

const swap = () => swapDist(path.join(root, 'dist.next'), path.join(root, 'dist'));

test.each([true, false])(
  'the new site replaces the previous one (which exists: %s)',
  async (isThere) => {
    if (isThere) write('dist/old.html', 'old');
    write('dist.next/index.html', 'new');
    await swap();
    expect(readFileSync(path.join(root, 'dist/index.html'), 'utf8')).toBe('new');
    expect(existsSync(path.join(root, 'dist/old.html'))).toBe(false);
    expect(readdirSync(root)).toEqual(['dist']);
  },
);
