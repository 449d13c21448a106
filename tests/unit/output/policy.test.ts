import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { BuiltPage } from '../../../src/output/page.ts';
import { policyEdit, policyOf } from '../../../src/output/policy.ts';

const source = 'https://clinic.example';
const head = '<head><meta charset="utf-8"><title>A</title>';
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const shown = (html: string, address: string, css: string) => ({
  page: new BuiltPage(`${address}index.html`, head + html),
  css,
  source,
});
const policy = (html: string, { address = 'a/', css = '' } = {}) =>
  policyOf(shown(html, address, css)).split(';');

/** Lets scripts and developer tools request files of the site. */
const asked = "connect-src 'self'";

describe('the policy of a page allows', () => {
  test('only requests to the site if the page has no styles, scripts and files', () => {
    expect(policy('<p>Words</p>')).toEqual(["default-src 'none'", asked]);
  });

  test('its styles, scripts and speculation rules, by hash', () => {
    const rules = '{"prerender":[]}';
    expect(
      policy(
        `<script type="module">go()</script><script type="speculationrules">${rules}</script>`,
        { css: 'p{color:red}' },
      ),
    ).toEqual([
      "default-src 'none'",
      `script-src ${hashOf('go()')} ${hashOf(rules)}`,
      `style-src ${hashOf('p{color:red}')}`,
      asked,
    ]);
  });

  test.each([
    ['a script file', '<script src="/a.js"></script>'],
    ['an import', '<script type="module">import"/a.js"</script>'],
  ])('scripts of the site if the page has %s', (_case, html) => {
    expect(policy(html)[1]).toMatch(/^script-src 'self'/);
  });

  test('no script because of JSON data', () => {
    expect(policy('<script type="application/ld+json">{}</script>')).toEqual([
      "default-src 'none'",
      asked,
    ]);
  });

  test('pictures and fonts if the page has some', () => {
    const css = '@font-face{src:url(/a.woff2)}';
    expect(policy('<img src="/a.png">', { css })).toEqual([
      "default-src 'none'",
      expect.stringMatching(/^style-src/),
      asked,
      "img-src 'self'",
      "font-src 'self'",
    ]);
  });

  test('what elements declare in data-policy', () => {
    expect(policy(`<site-search data-policy="worker-src 'self'"></site-search>`)).toContain(
      "worker-src 'self'",
    );
    const both = `<x-y data-policy="connect-src 'self'; frame-src 'self'"></x-y>`;
    expect(policy(both)).toEqual(["default-src 'none'", asked, "frame-src 'self'"]);
    const logo = '<img src="/a.png"><x-y data-policy="img-src data:"></x-y>';
    expect(policy(logo)).toContain("img-src 'self' data:");
  });

  test.each(['', ' ', ';', 'img-src'])('nothing because of data-policy="%s"', (declared) => {
    const written = policy(`<x-y data-policy="${declared}"></x-y>`).filter(
      (one) => one !== 'img-src ',
    );
    expect(written).toEqual(["default-src 'none'", asked]);
  });

  test('nothing because of elements that a copy of the page does not have', () => {
    const copy = shown('<img src="/a.png"><script src="/a.js"></script>', 'a/', '');
    const without = new Set(copy.page.named('img', 'script'));
    expect(policyOf({ ...copy, without })).toBe(`default-src 'none';${asked}`);
    expect(policyOf({ ...copy, without, hasOwnScript: true })).toContain("script-src 'self'");
  });

  test('the site by its full name in a frame, and no strings as scripts', () => {
    expect(
      policy('<script src="/embed/v1/f.js" defer></script>', { address: 'embed/v1/a/' }),
    ).toEqual([
      "default-src 'none'",
      `script-src 'self' ${source}`,
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ]);
  });
});

test('the policy comes before the elements that it applies to', () => {
  const page = new BuiltPage('a/index.html', `${head}<style>p{color:red}</style></head>`);
  expect(page.edited([policyEdit({ page, css: 'p{color:red}', source })])).toMatch(
    /^<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="[^"]+"><title>/,
  );
});

test('a page without <meta charset> is an error', () => {
  const page = new BuiltPage('a/index.html', '<head><title>A</title>');
  expect(() => policyEdit({ page, css: '', source })).toThrow(
    /^a\/index\.html has no <meta charset="utf-8">/,
  );
});
