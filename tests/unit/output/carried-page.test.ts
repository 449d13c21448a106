import { expect, test } from 'vitest';
import { packPage } from '../../../src/output/carried-page.ts';

const files = new Set([
  'index.html',
  'a-z/index.html',
  'articles/cost/index.html',
  'tools/needle-depth/index.html',
  'embed/v1/tools/needle-depth.js',
  '_astro/a.woff2',
]);
const place = {
  base: '/skin/',
  home: 'https://clinic.example/skin/',
  holds: (file: string) => files.has(file),
};
const pack = (html: string, file = 'articles/cost/index.html') => packPage(html, file, place);

test('addresses lead to files beside the page, with their part of it', () => {
  expect(pack('<a href="/skin/">')).toBe('<a href="../../index.html">');
  expect(pack('<a href="/skin/articles/cost/#why">')).toBe('<a href="index.html#why">');
  expect(pack('url(/skin/_astro/a.woff2)')).toBe('url(../../_astro/a.woff2)');
  expect(pack('<a href="/skin/articles/cost/">', 'index.html')).toBe(
    '<a href="articles/cost/index.html">',
  );
});

test('what is not carried is linked where it is', () => {
  expect(pack('<a href="/skin/versions/x/">')).toBe(
    '<a href="https://clinic.example/skin/versions/x/">',
  );
  expect(pack('<a href="https://example.org/">')).toBe('<a href="https://example.org/">');
});

test('A to Z stands in for the search', () => {
  const form = '<form action="/skin/search/" method="get"><input></form>';
  expect(pack(`${form}<a href="/skin/search/" class="x">Search</a>`)).toBe(
    '<a href="../../a-z/index.html" class="x">A to Z</a>',
  );
});

test('what only servers and search engines read is left out', () => {
  const html =
    '<script type="application/ld+json">{}</script><script type="module" src="/skin/_astro/x.js"></script>' +
    '<script type="speculationrules">{}</script><meta property="og:title" content="x"><p>Words.';
  expect(pack(html)).toBe('<p>Words.');
});

test('a tool keeps its script, as one that needs no server', () => {
  expect(pack('<head></head>', 'tools/needle-depth/index.html')).toBe(
    '<head><script src="../../embed/v1/tools/needle-depth.js" defer></script></head>',
  );
});
