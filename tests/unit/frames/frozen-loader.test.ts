import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { integrityOf, type FrozenLoader } from '../../../src/frames/frozen-loader.ts';
import { bundleScript } from '../../../src/frames/bundle-script.ts';
import { filesOf, read, root } from '../../support/paths.ts';

const list = JSON.parse(read('public/embed/versions.json')) as FrozenLoader[];
const bytesOf = (file: string): Buffer => readFileSync(path.join(root, 'public/embed', file));

describe('a published loader', () => {
  test('is on the list, and every file on the list exists', () => {
    const files = filesOf('public/embed/v*.js').map((file) => path.posix.basename(file));
    expect(files.toSorted()).toEqual(list.map(({ file }) => file).toSorted());
    expect(list.map(({ version }) => `v${version}.js`)).toEqual(list.map(({ file }) => file));
  });

  test.each(list)('$file has not changed since $date', ({ file, integrity, bytes }) => {
    expect(integrityOf(bytesOf(file))).toBe(integrity);
    expect(bytesOf(file)).toHaveLength(bytes);
  });

  test('of the newest version is what the source produces', async () => {
    const newest = list.at(-1);
    const isSame =
      (await bundleScript('frames/loader.ts')) === bytesOf(newest?.file ?? '').toString();
    expect(
      isSame,
      `src/frames/loader.ts no longer produces ${newest?.file ?? ''}, whose hash clinics have in their pages. ` +
        'Publish it under a new number: npm run freeze:loader -- 1.0.1',
    ).toBe(true);
  });
});
