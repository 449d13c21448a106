import { expect, test } from 'vitest';
import { carry, withoutLabels } from '../../../src/output/carried-page.ts';
import { BuiltPage } from '../../../src/output/page.ts';

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
  hasFile: (file: string) => files.has(file),
};
const head = '<head><meta charset="utf-8"></head>';

/** The copy of a page for the zip, without its head and policy. */
function carried(html: string, { file = 'articles/cost/index.html', css = '' } = {}): string {
  const style = css === '' ? '' : `<style>${css}</style>`;
  const page = new BuiltPage(file, head + style + html);
  const look = { css, before: css.length, edits: [] };
  return carry(page, look, place, 'https://clinic.example')
    .replace(/<meta [^>]*>/g, '')
    .replace('<head></head>', '');
}

test('addresses become relative, and keep their fragments', () => {
  expect(carried('<a href="/skin/"></a>')).toBe('<a href="../../index.html"></a>');
  expect(carried('<a href="/skin/articles/cost/#why"></a>')).toBe('<a href="index.html#why"></a>');
  expect(carried('', { css: '@font-face{src:url(/skin/_astro/a.woff2)}' })).toBe(
    '<style>@font-face{src:url(../../_astro/a.woff2)}</style>',
  );
  expect(carried('<a href="/skin/articles/cost/"></a>', { file: 'index.html' })).toBe(
    '<a href="articles/cost/index.html"></a>',
  );
});

test('links to files that are not in the zip lead to the public site', () => {
  expect(carried('<a href="/skin/versions/x/"></a>')).toBe(
    '<a href="https://clinic.example/skin/versions/x/"></a>',
  );
  expect(carried('<a href="https://example.org/"></a>')).toBe(
    '<a href="https://example.org/"></a>',
  );
});

test('links to the search lead to A to Z, with the text of their data-carried-label', () => {
  expect(
    carried('<a href="/skin/search/" data-carried-label="A to Z" class="x"> Search </a>'),
  ).toBe('<a href="../../a-z/index.html" class="x">A to Z</a>');
  expect(carried('<a href="/skin/search/?q=x">Find it</a>')).toBe(
    '<a href="../../a-z/index.html">Find it</a>',
  );
});

test('the page that the site serves has no data-carried-label', () => {
  const html = '<a href="/skin/search/" data-carried-label="A to Z">Search</a>';
  const page = new BuiltPage('index.html', html);
  expect(page.edited(withoutLabels(page))).toBe('<a href="/skin/search/">Search</a>');
});

test('forms of this site are removed, and forms of other sites stay', () => {
  const own = '<form action="/skin/search/" method="get"><input></form>';
  const other = '<form action="https://forms.example/"><input></form>';
  expect(carried(own + other)).toBe(other);
});

test('data for search engines and scripts that need a server are removed', () => {
  const html =
    '<script type="application/ld+json">{}</script><script type="module" src="/skin/_astro/x.js"></script>' +
    '<script type="speculationrules">{}</script><meta property="og:title" content="x"><p>Words.</p>';
  expect(carried(html)).toBe('<p>Words.</p>');
});

test('the page of a tool loads the script of the tool, which needs no server', () => {
  const page = new BuiltPage('tools/needle-depth/index.html', head);
  const html = carry(page, { css: '', before: 0, edits: [] }, place, 'https://clinic.example');
  expect(html).toContain(
    '<script src="../../embed/v1/tools/needle-depth.js" defer></script></head>',
  );
  expect(html).toContain("script-src 'self'");
});
