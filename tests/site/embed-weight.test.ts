/** What an embedded page weighs, and what it asks for. */
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { filesOf, read } from '../support/paths.ts';
import { pages, wrongOn } from '../support/site.ts';

const weigh = (text: string): number => gzipSync(text, { level: 9 }).length;
const embedded = pages.filter(({ address }) => address.startsWith('/embed/v1/'));

/** The frame’s, the newest loader, and the frozen ones. */
const scripts = ['dist/embed/v1/f.js', ...filesOf('dist/embed/v1*.js')];

describe('a script', () => {
  test.each(scripts)('%s is 2,048 bytes at most, packed', (file) => {
    const text = read(file);
    expect(text.length).toBeGreaterThan(1_000);
    expect(weigh(text)).toBeLessThanOrEqual(2_048);
  });

  test.each(scripts)(
    '%s makes no script of a string, keeps nothing and asks for nothing',
    (file) => {
      const means =
        /\beval\b|\bFunction\b|innerHTML|outerHTML|insertAdjacent|document\.write|Storage\b|cookie|fetch\(|XMLHttp|sendBeacon|import\(|\.open\(|https?:\/\/(?!example\.org)/;
      expect(means.exec(read(file).replaceAll('https:\\/\\/', ''))?.[0]).toBeUndefined();
    },
  );
});

describe('an embedded page', () => {
  // A tool holds the answers to all that can be chosen; the needle among skin is drawn for every place.
  test('weighs 25 kB at most, packed, with its look; a tool, 28 kB', () => {
    expect(embedded.length).toBeGreaterThan(100);
    const heavy = wrongOn(embedded, ({ address, html }) => {
      const bytes = weigh(html);
      const most = address.startsWith('/embed/v1/tools/') ? 28_000 : 25_000;
      return bytes > most && `${String(bytes)} bytes`;
    });
    expect(heavy).toEqual([]);
  });

  test('asks for its own scripts and nothing else', () => {
    const asking = wrongOn(embedded, ({ address, document }) => {
      const asked = document
        .querySelectorAll('[src], link[rel~=stylesheet], link[rel~=preload]')
        .map((it) => it.getAttribute('src') ?? it.getAttribute('href'));
      const tool = /^\/embed\/v1\/tools\/[^/]+(?=\/)/.exec(address)?.[0];
      const own = ['/embed/v1/f.js', ...(tool ? [`${tool}.js`] : [])];
      return asked.join(' ') !== own.join(' ') && asked.join(' ');
    });
    expect(asking).toEqual([]);
  });

  test('has no height that depends on its frame, which would grow without end', () => {
    const css = read('src/frames/embed.css');
    expect(css).toMatch(/main \{\s*display: flow-root;/);
    expect(css).not.toMatch(/(?:height|block-size):[^;]*(?:%|vh|vb)/);
    const growing = wrongOn(embedded, ({ document }) =>
      document
        .querySelectorAll('[class]')
        .map((it) => it.classNames)
        .find((names) => /(?:^|[ :])(?:min-)?h-(?:screen|full|[dsl]vh)\b/.test(names)),
    );
    expect(growing).toEqual([]);
  });
});
