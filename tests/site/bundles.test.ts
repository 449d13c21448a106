import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { dist, filesOf, read } from '../support/paths.ts';
import { pages } from '../support/site.ts';

const folder = path.join(dist, 'embed', 'bundle');
const bytesOf = (name: string) => readFileSync(path.join(folder, name));
const all = unzipSync(bytesOf('embeds.zip'));
const framed = pages
  .map(({ address }) => address)
  .filter((address) => address.startsWith('/embed/v1/'))
  .map((address) => address.replace(/^\/embed\/v1\/|\/$/g, ''));

describe('the zip of all pages', () => {
  test('has the sum that lies beside it', () => {
    const sum = createHash('sha256').update(bytesOf('embeds.zip')).digest('hex');
    expect(read('dist/embed/bundle/embeds.zip.sha256')).toBe(`${sum}  embeds.zip\n`);
  });

  test('holds every page for frames with its data, the scripts, the license and instructions', () => {
    const promised = [
      'LICENSE.txt',
      'README.txt',
      'embed/v1/f.js',
      ...framed.flatMap((page) => [`embed/v1/${page}.json`, `embed/v1/${page}/index.html`]),
      ...framed.filter((page) => page.startsWith('tools/')).map((page) => `embed/v1/${page}.js`),
    ];
    const hasLoader = existsSync(path.join(dist, 'embed/v1.js'));
    expect(Object.keys(all)).toEqual(
      [...promised, ...(hasLoader ? ['embed/v1.js'] : [])].toSorted(),
    );
    const readme = strFromU8(all['README.txt'] ?? new Uint8Array());
    expect(framed.filter((page) => !readme.includes(`  embed/v1/${page}/\n`))).toEqual([]);
  });

  test('works from any folder: every address inside leads to a file of the zip', () => {
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
  test('is there for every page, with the sum that the list says', () => {
    const sums = new Map(
      read('dist/embed/bundle/sha256sums.txt')
        .trim()
        .split('\n')
        .map((line) => line.split('  ').toReversed() as [string, string]),
    );
    const zips = filesOf('dist/embed/bundle/**/*.zip').map((file) =>
      file.slice('dist/embed/bundle/'.length),
    );
    expect(zips).toEqual([...framed.map((page) => `${page}.zip`), 'embeds.zip'].toSorted());
    const wrong = zips.filter(
      (zip) => createHash('sha256').update(bytesOf(zip)).digest('hex') !== sums.get(zip),
    );
    expect(wrong).toEqual([]);
  });

  test('holds that page alone', () => {
    const files = Object.keys(unzipSync(bytesOf('articles/aftercare.zip')));
    expect(files.filter((file) => file.endsWith('.html'))).toEqual([
      'embed/v1/articles/aftercare/index.html',
    ]);
    expect(files).toContain('embed/v1/f.js');
    expect(files).toContain('LICENSE.txt');
  });
});
