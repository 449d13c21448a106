import { expect, test } from 'vitest';
import { prune, writePieces } from '../../../src/output/prune.ts';
import { readStylesheet } from '../../../src/output/stylesheet.ts';

const cut = (css: string, names: string[], properties: string[] = [], text = ''): string => {
  const has = new Set(names);
  return writePieces(
    prune(readStylesheet(css), {
      has: (name) => has.has(name),
      hasText: (pattern) => pattern.test(text),
      properties: new Set(properties),
    }),
  );
};

test.each([
  ['.a{color:red}.b{color:red}', ['a'], '.a{color:red}'],
  ['.a,.b{color:red}', ['b'], '.b{color:red}'],
  ['.a .b{color:red}', ['b'], ''],
  ['article .a{color:red}', ['a'], ''],
  ['article .a{color:red}', ['a', 'article'], 'article .a{color:red}'],
  ['.a:where(.scope-x){color:red}', ['a'], ''],
  ['.a:is(.b,.c){color:red}', ['a'], '.a:is(.b,.c){color:red}'],
  ['.a:is(.b .c){color:red}', ['a', 'c'], ''],
  ['.a:not(.b){color:red}', ['a'], '.a:not(.b){color:red}'],
  ['.a:has(.b){color:red}', ['a'], ''],
  ['*,::before,:root,[hidden]{margin:0}', [], '*,::before,:root,[hidden]{margin:0}'],
  ['.wide\\:px-2{margin:0}', ['wide:px-2'], '.wide\\:px-2{margin:0}'],
  ['.gap-x-2\\.5{margin:0}', ['gap-x-2.5'], '.gap-x-2\\.5{margin:0}'],
  ['@media print{.a{margin:0}.b{margin:0}}', ['b'], '@media print{.b{margin:0}}'],
  ['@media print{.a{margin:0}}', [], ''],
  ['.a{margin:0;& .b{margin:1px}& .c{margin:2px}}', ['a', 'c'], '.a{margin:0;& .c{margin:2px}}'],
  ['.a{& .b{margin:1px}}', ['a'], ''],
  ['.a{margin:0!important}', ['a'], '.a{margin:0!important}'],
  ['@layer base,components;', [], '@layer base,components;'],
  ['@page{margin:1mm}', [], '@page{margin:1mm}'],
  ['/*! MIT */.a{margin:0}/* note */', [], '/*! MIT */'],
  ['@property --a{syntax:"*"}', [], ''],
  [
    '@property --a{syntax:"*"}.b{margin:var(--a)}',
    ['b'],
    '@property --a{syntax:"*"}.b{margin:var(--a)}',
  ],
  ['::-webkit-datetime-edit{padding:0}', ['input'], ''],
  ['::-webkit-datetime-edit{padding:0}', ['type=date'], '::-webkit-datetime-edit{padding:0}'],
])('“%s” on a page with %j is pruned to “%s”', (css, names, rest) => {
  expect(cut(css, names)).toBe(rest);
});

test('a custom property stays if a rule, another property or the markup uses it', () => {
  const css = ':root{--a:1px;--b:var(--a);--c:2px;--d:3px}.x{margin:var(--b)}';
  expect(cut(css, ['x'])).toBe(':root{--a:1px;--b:var(--a)}.x{margin:var(--b)}');
  expect(cut(css, [])).toBe('');
  expect(cut(css, [], ['--d'])).toBe(':root{--d:3px}');
});

test('custom properties that only use each other are removed', () => {
  expect(cut(':root{--a:var(--b);--b:var(--a)}', [])).toBe('');
});

test('a custom property that an animation uses stays', () => {
  const css = ':root{--a:1px}@keyframes grow{to{margin:var(--a)}}';
  expect(cut(css, [])).toBe(css);
});

test('a font stays if the page has one of its characters', () => {
  const css = '@font-face{font-family:A;unicode-range:U+41-5A,U+2013}';
  expect(cut(css, [], [], 'a–b')).toBe(css);
  expect(cut(css, [], [], 'a-b')).toBe('');
});
