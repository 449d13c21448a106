/** The weight of pages for frames, and what they load. */
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { builtFiles, readBuilt } from '../support/built.ts';
import { read } from '../support/paths.ts';
import { embedded, wrongOn } from '../support/site.ts';

const weigh = (text: string): number => gzipSync(text, { level: 9 }).length;

/** The script of the frame, the newest loader and the frozen loaders. */
const scripts = ['embed/v1/f.js', ...builtFiles('embed/v1*.js')];

describe('the script', () => {
  test.each(scripts)('%s has at most 2,048 bytes, compressed', (file) => {
    const text = readBuilt(file);
    expect(text.length).toBeGreaterThan(1_000);
    expect(weigh(text)).toBeLessThanOrEqual(2_048);
  });

  test.each(scripts)('%s runs no string as code, stores nothing and requests nothing', (file) => {
    const means =
      /\beval\b|\bFunction\b|innerHTML|outerHTML|insertAdjacent|document\.write|Storage\b|cookie|fetch\(|XMLHttp|sendBeacon|import\(|\.open\(|https?:\/\/(?!example\.org)/;
    expect(means.exec(readBuilt(file).replaceAll('https:\\/\\/', ''))?.[0]).toBeUndefined();
  });
});

describe('a page for frames', () => {
  // A tool contains the answers to all choices, and a drawing for every body area.
  test('has at most 25 kB with its styles, compressed, or 28 kB if it is a tool', () => {
    expect(embedded.length).toBeGreaterThan(20);
    const heavy = wrongOn(embedded, ({ address, html }) => {
      const bytes = weigh(html);
      const most = address.startsWith('/embed/v1/tools/') ? 28_000 : 25_000;
      return bytes > most && `${String(bytes)} bytes`;
    });
    expect(heavy).toEqual([]);
  });

  test('loads its own scripts and nothing else', () => {
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

  test('has no utility whose height depends on the frame, because the frame would grow without end', () => {
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
