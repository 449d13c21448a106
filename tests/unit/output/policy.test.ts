import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { policyOf, withPolicy } from '../../../src/output/policy.ts';

const source = 'https://clinic.example';
const head = '<head><meta charset="utf-8"><title>A</title>';
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const policy = (html: string, address = 'a/') => policyOf(head + html, address, source).split(';');

/** Of the site itself, by its scripts and by tools that look into it. */
const asked = "connect-src 'self'";

describe('a page may use', () => {
  test('nothing but the site, when it holds nothing', () => {
    expect(policy('<p>Words</p>')).toEqual(["default-src 'none'", asked]);
  });

  test('its styles, its scripts and its rules for what comes next, by their hashes', () => {
    const rules = '{"prerender":[]}';
    expect(
      policy(
        `<style>p{color:red}</style><script type="module">go()</script>` +
          `<script type="speculationrules">${rules}</script>`,
      ),
    ).toEqual([
      "default-src 'none'",
      `script-src ${hashOf('go()')} ${hashOf(rules)}`,
      `style-src ${hashOf('p{color:red}')}`,
      asked,
    ]);
  });

  test.each([
    ['a file', '<script src="/a.js"></script>'],
    ['what a script imports', '<script type="module">import"/a.js"</script>'],
  ])('scripts of the site for %s', (_case, html) => {
    expect(policy(html)[1]).toMatch(/^script-src 'self'/);
  });

  test('no script for its data', () => {
    expect(policy('<script type="application/ld+json">{}</script>')).toEqual([
      "default-src 'none'",
      asked,
    ]);
  });

  test('pictures and fonts where it has some', () => {
    expect(policy('<img src="/a.png"><style>@font-face{src:url(/a.woff2)}</style>')).toEqual([
      "default-src 'none'",
      expect.stringMatching(/^style-src/),
      asked,
      "img-src 'self'",
      "font-src 'self'",
    ]);
  });

  test('what its scripts ask for later, where that is known', () => {
    expect(policy('', 'search/')).toContain("worker-src 'self'");
    expect(policy('', 'embed/')).toContain("frame-src 'self'");
    expect(policy('<img src="/a.png">', 'tools/leaflet-maker/')).toContain("img-src 'self' data:");
  });

  test('in a frame the site by its name too, and no string as a script', () => {
    expect(policy('<script src="/embed/v1/f.js" defer></script>', 'embed/v1/a/')).toEqual([
      "default-src 'none'",
      `script-src 'self' ${source}`,
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ]);
  });
});

test('the policy stands before all it rules, once, however often it is set', () => {
  const html = `${head}<style>p{color:red}</style></head>`;
  const once = withPolicy(html, 'a/', source);
  expect(once).toMatch(
    /^<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="[^"]+"><title>/,
  );
  expect(withPolicy(once, 'a/', source)).toBe(once);
});

test('a page that does not name its encoding first is an error', () => {
  expect(() => withPolicy('<head><title>A</title>', 'a/', source)).toThrow(
    /^a\/ has no <meta charset="utf-8">/,
  );
});
