import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatHeaders, rulesFor } from '../../../src/output/headers-file.ts';
import { kindOf } from '../../../src/output/headers.ts';

const meets = (rule: string, address: string): boolean =>
  rule.endsWith('*') ? address.startsWith(rule.slice(0, -1)) : address === rule;

test('a folder with one kind of file is one rule, and other files have rules of their own', () => {
  const rules = rulesFor(['', 'a/', 'a/b/', 'search/', 'search/names.json', 'robots.txt']);
  expect(rules).toEqual([
    { path: '', kind: 'page' },
    { path: 'robots.txt', kind: 'file' },
    { path: 'a/*', kind: 'page' },
    { path: 'search/', kind: 'page' },
    { path: 'search/names.json', kind: 'search-data' },
  ]);
});

test('exactly one rule matches each address of any site, and has its kind', () => {
  const part = fc.constantFrom('embed/', 'v1/', 'search/', 'og/', '_astro/', 'pagefind/', 'a/');
  const name = fc.constantFrom('', 'v1.js', 'v1.0.0.js', 'changes.xml', 'a.json', 'b.png', 'c.bib');
  const address = fc.tuple(fc.array(part, { maxLength: 3 }), name).map(([parts, last]) => {
    return parts.join('') + last;
  });
  fc.assert(
    fc.property(fc.uniqueArray(address), (addresses) => {
      const rules = rulesFor(addresses);
      for (const one of addresses) {
        expect(rules.filter(({ path }) => meets(path, one)).map(({ kind }) => kind)).toEqual([
          kindOf(one),
        ]);
      }
    }),
  );
});

test('_headers starts with the headers of all files, and its addresses start with the base path', () => {
  const rules = rulesFor(['robots.txt', 'embed/changes.xml', 'embed/v1.js']);
  const text = formatHeaders(rules, '/skin/', 'https://clinic.example');
  expect(text.startsWith('/skin/*\n  X-Content-Type-Options: nosniff\n')).toBe(true);
  expect(text.match(/^\/.*$/gm)).toEqual([
    '/skin/*',
    '/skin/robots.txt',
    '/skin/embed/changes.xml',
    '/skin/embed/v1.js',
  ]);
  expect(text).toContain('  Content-Type: application/atom+xml; charset=utf-8\n');
});
