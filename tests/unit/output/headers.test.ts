import { describe, expect, test } from 'vitest';
import {
  headersFor,
  kindOf,
  ownHeaders,
  patternBelow,
  patterns,
  type Kind,
} from '../../../src/output/headers.ts';

const source = 'https://clinic.example';
const kinds: Kind[] = [...new Set([...patterns.map(([, kind]) => kind), 'page' as const])];
const policyOf = (kind: Kind): string[] =>
  (ownHeaders(kind, source)['Content-Security-Policy'] ?? '').split('; ');

test.each([
  ['', 'page'],
  ['404.html', 'page'],
  ['articles/aftercare/', 'page'],
  ['nothing', 'page'],
  ['search/', 'page'],
  ['embed/', 'page'],
  ['embed/index.html', 'page'],
  ['embed/v1/articles/aftercare/', 'embedded'],
  ['embed/v1/articles/aftercare.json', 'embedded'],
  ['embed/v2/f.js', 'embedded'],
  ['embed/v1.js', 'loader'],
  ['embed/v1.10.0.js', 'frozen-loader'],
  ['embed/changes.xml', 'embed-file'],
  ['embed/bundle/articles/aftercare.zip', 'embed-file'],
  ['oembed/v1/articles/aftercare.json', 'oembed'],
  ['og/articles/aftercare.png', 'picture'],
  ['social.png', 'picture'],
  ['_astro/ticks.DpQAwh-L.js', 'hashed'],
  ['pagefind/fragment/en-us_1.pf_fragment', 'hashed'],
  ['_search/worker.CtJysPyG.js', 'search-worker'],
  ['sw.js', 'offline-worker'],
  ['whole-site.zip', 'file'],
  ['pagefind/pagefind.js', 'search-data'],
  ['search/names.json', 'search-data'],
  ['robots.txt', 'file'],
])('“%s” is a %s', (address, kind) => {
  expect(kindOf(address)).toBe(kind);
});

test('a path is no pattern', () => {
  expect('/skinXnet/og/a.png').not.toMatch(new RegExp(patternBelow('/skin.net/', 'og/')));
  expect('/skin.net/og/a.png').toMatch(new RegExp(patternBelow('/skin.net/', 'og/')));
});

describe('every kind', () => {
  test.each(kinds)('%s has one policy, an age, and says who may take it in', (kind) => {
    const names = Object.keys(ownHeaders(kind, source));
    expect(names).toContain('Content-Security-Policy');
    expect(names).toContain('Cache-Control');
    expect(names).toContain('Cross-Origin-Resource-Policy');
    const directives = policyOf(kind).map((directive) => directive.split(' ')[0]);
    expect(directives).toEqual([...new Set(directives)]);
  });

  test('allows nothing unsafe, but WebAssembly to search', () => {
    const unsafe = kinds.filter((kind) => policyOf(kind).join().includes('unsafe-'));
    expect(unsafe).toEqual(['search-worker']);
    expect(policyOf('search-worker')).toContain("script-src 'self' 'wasm-unsafe-eval'");
  });

  test('but pages may be framed by nobody or everybody, and pages by the site', () => {
    const framable = kinds.filter((kind) => policyOf(kind).includes('frame-ancestors *'));
    expect(framable).toEqual(['embedded', 'loader', 'frozen-loader', 'embed-file']);
    const framed = kinds.filter((kind) => 'X-Frame-Options' in ownHeaders(kind, source));
    expect(framed).toEqual(['page']);
    expect(policyOf('page')).toContain("frame-ancestors 'self'");
  });
});

test('the header of a page leaves its own policy room for styles in it', () => {
  for (const kind of ['page', 'embedded'] as const) {
    const names = policyOf(kind).map((directive) => directive.split(' ')[0]);
    expect(names.filter((name) => /^(?:default|style)-src(?:-elem)?$/.test(name ?? ''))).toEqual(
      [],
    );
  }
});

test('embedded pages name the site in full wherever they fetch', () => {
  const fetching = policyOf('embedded').filter((directive) => /^[a-z]+-src /.test(directive));
  expect(fetching.length).toBeGreaterThan(7);
  expect(
    fetching.filter((directive) => !directive.endsWith("'none'") && !directive.includes(source)),
  ).toEqual([]);
  expect(fetching.join()).not.toContain("'self'");
});

test('only names with a hash or a number are kept for good', () => {
  const kept = kinds.filter((kind) =>
    ownHeaders(kind, source)['Cache-Control']?.includes('immutable'),
  );
  expect(kept).toEqual(['frozen-loader', 'hashed', 'search-worker']);
  expect(headersFor('', source)['Cache-Control']).toBe('public, max-age=0, must-revalidate');
});
