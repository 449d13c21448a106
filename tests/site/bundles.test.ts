import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { builtFiles, dist, embeds, readBuilt } from '../support/built.ts';

const folder = path.join(dist, 'embed', 'bundle');
const bytesOf = (name: string) => readFileSync(path.join(folder, name));
const all = unzipSync(bytesOf('embeds.zip'));

describe('the zip of all pages', () => {
  test('has the checksum that its .sha256 file states', () => {
    const sum = createHash('sha256').update(bytesOf('embeds.zip')).digest('hex');
    expect(readBuilt('embed/bundle/embeds.zip.sha256')).toBe(`${sum}  embeds.zip\n`);
  });

  test('contains every page for frames, its data, the scripts, the license and instructions', () => {
    const promised = [
      'LICENSE.txt',
      'README.txt',
      'embed/v1/f.js',
      ...embeds.flatMap((page) => [`embed/v1/${page}.json`, `embed/v1/${page}/index.html`]),
      ...embeds.filter((page) => page.startsWith('tools/')).map((page) => `embed/v1/${page}.js`),
    ];
    const hasLoader = existsSync(path.join(dist, 'embed/v1.js'));
    expect(Object.keys(all)).toEqual(
      [...promised, ...(hasLoader ? ['embed/v1.js'] : [])].toSorted(),
    );
    const readme = strFromU8(all['README.txt'] ?? new Uint8Array());
    expect(embeds.filter((page) => !readme.includes(`  embed/v1/${page}/\n`))).toEqual([]);
  });

  test('works from any folder, because every relative address leads to a file of the zip', () => {
    const wrong = Object.entries(all)
      .filter(([file]) => file.endsWith('.html'))
      .flatMap(([file, bytes]) => {
        const html = strFromU8(bytes);
        const addresses = [...html.matchAll(/\b(?:src|href)="([^"]*)"/g)].map((m) => m[1] ?? '');
        return addresses
          .filter((address) => !/^(?:https?:|tel:|#)/.test(address))
          .filter((address) => !(path.posix.join(path.posix.dirname(file), address) in all))
          .map((address) => `${file}: ${address}`);
      });
    expect(wrong).toEqual([]);
    const script = strFromU8(all['embed/v1/articles/aftercare/index.html'] ?? new Uint8Array());
    expect(script).toContain('src="../../f.js"');
  });
});

describe('the zip of one page', () => {
  test('exists for every page for frames, and has the checksum in the list', () => {
    const sums = new Map(
      readBuilt('embed/bundle/sha256sums.txt')
        .trim()
        .split('\n')
        .map((line) => line.split('  ').toReversed() as [string, string]),
    );
    const zips = builtFiles('embed/bundle/**/*.zip').map((file) =>
      file.slice('embed/bundle/'.length),
    );
    expect(zips).toEqual([...embeds.map((page) => `${page}.zip`), 'embeds.zip'].toSorted());
    const wrong = zips.filter(
      (zip) => createHash('sha256').update(bytesOf(zip)).digest('hex') !== sums.get(zip),
    );
    expect(wrong).toEqual([]);
  });

  test('contains only that page, with the script and the license', () => {
    const files = Object.keys(unzipSync(bytesOf('articles/aftercare.zip')));
    expect(files.filter((file) => file.endsWith('.html'))).toEqual([
      'embed/v1/articles/aftercare/index.html',
    ]);
    expect(files).toContain('embed/v1/f.js');
    expect(files).toContain('LICENSE.txt');
  });
});
