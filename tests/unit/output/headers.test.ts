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
])('the address “%s” is of the kind %s', (address, kind) => {
  expect(kindOf(address)).toBe(kind);
});

test('a dot in the base path matches only a dot', () => {
  expect('/skinXnet/og/a.png').not.toMatch(new RegExp(patternBelow('/skin.net/', 'og/')));
  expect('/skin.net/og/a.png').toMatch(new RegExp(patternBelow('/skin.net/', 'og/')));
});

describe('of the kinds of files,', () => {
  test.each(kinds)('%s has a policy, a cache time and a resource policy', (kind) => {
    const names = Object.keys(ownHeaders(kind, source));
    expect(names).toContain('Content-Security-Policy');
    expect(names).toContain('Cache-Control');
    expect(names).toContain('Cross-Origin-Resource-Policy');
    const directives = policyOf(kind).map((directive) => directive.split(' ')[0]);
    expect(directives).toEqual([...new Set(directives)]);
  });

  test('only the search worker has an unsafe directive, which allows WebAssembly', () => {
    const unsafe = kinds.filter((kind) => policyOf(kind).join().includes('unsafe-'));
    expect(unsafe).toEqual(['search-worker']);
    expect(policyOf('search-worker')).toContain("script-src 'self' 'wasm-unsafe-eval'");
  });

  test('only embedded files can be framed by other sites, and pages by the site itself', () => {
    const framable = kinds.filter((kind) => policyOf(kind).includes('frame-ancestors *'));
    expect(framable).toEqual(['embedded', 'loader', 'frozen-loader', 'embed-file']);
    const framed = kinds.filter((kind) => 'X-Frame-Options' in ownHeaders(kind, source));
    expect(framed).toEqual(['page']);
    expect(policyOf('page')).toContain("frame-ancestors 'self'");
  });
});

test('the policy in the header does not restrict styles, which the policy in the page does', () => {
  for (const kind of ['page', 'embedded'] as const) {
    const names = policyOf(kind).map((directive) => directive.split(' ')[0]);
    expect(names.filter((name) => /^(?:default|style)-src(?:-elem)?$/.test(name ?? ''))).toEqual(
      [],
    );
  }
});

test('the policy of embedded pages names the site in full in each directive for fetching', () => {
  const fetching = policyOf('embedded').filter((directive) => /^[a-z]+-src /.test(directive));
  expect(fetching.length).toBeGreaterThan(7);
  expect(
    fetching.filter((directive) => !directive.endsWith("'none'") && !directive.includes(source)),
  ).toEqual([]);
  expect(fetching.join()).not.toContain("'self'");
});

test('browsers cache only files with a hash or a version in their name forever', () => {
  const kept = kinds.filter((kind) =>
    ownHeaders(kind, source)['Cache-Control']?.includes('immutable'),
  );
  expect(kept).toEqual(['frozen-loader', 'hashed', 'search-worker']);
  expect(headersFor('', source)['Cache-Control']).toBe('public, max-age=0, must-revalidate');
});
