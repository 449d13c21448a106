import { expect, test } from 'vitest';
import { prune, readStylesheet } from '../../../src/output/stylesheet.ts';

const cut = (css: string, names: string[], inline = ''): string =>
  prune([readStylesheet(css)], new Set(names), inline).join('');

test.each([
  ['.a{color:red}.b{color:red}', ['a'], '.a{color:red}'],
  ['.a,.b{color:red}', ['b'], '.b{color:red}'],
  ['.a .b{color:red}', ['b'], ''],
  ['article .a{color:red}', ['a'], ''],
  ['article .a{color:red}', ['a', 'article'], 'article .a{color:red}'],
  ['.a:where(.scope-x){color:red}', ['a'], ''],
  ['.a:is(.b,.c){color:red}', ['a'], '.a:is(.b,.c){color:red}'],
  ['.a:not(.b){color:red}', ['a'], '.a:not(.b){color:red}'],
  ['.a:has(.b){color:red}', ['a'], ''],
  ['*,::before,:root,[hidden]{margin:0}', [], '*,::before,:root,[hidden]{margin:0}'],
  ['.wide\\:px-2{margin:0}', ['wide:px-2'], '.wide\\:px-2{margin:0}'],
  ['@media print{.a{margin:0}.b{margin:0}}', ['b'], '@media print{.b{margin:0}}'],
  ['@media print{.a{margin:0}}', [], ''],
  ['@layer base,components;', [], '@layer base,components;'],
  ['@page{margin:1mm}', [], '@page{margin:1mm}'],
  ['@property --a{syntax:"*"}', [], ''],
  [
    '@property --a{syntax:"*"}.b{margin:var(--a)}',
    ['b'],
    '@property --a{syntax:"*"}.b{margin:var(--a)}',
  ],
  ['::-webkit-datetime-edit{padding:0}', ['input'], ''],
  ['::-webkit-datetime-edit{padding:0}', ['type=date'], '::-webkit-datetime-edit{padding:0}'],
])('“%s” on a page with %j', (css, names, rest) => {
  expect(cut(css, names)).toBe(rest);
});

test('custom properties stay as long as something uses them, be it by another or in the page', () => {
  const css = ':root{--a:1px;--b:var(--a);--c:2px;--d:3px}.x{margin:var(--b)}';
  expect(cut(css, ['x'])).toBe(':root{--a:1px;--b:var(--a)}.x{margin:var(--b)}');
  expect(cut(css, [])).toBe('');
  expect(cut(css, [], 'style.setProperty("--d", 1)')).toBe(':root{--d:3px}');
});

test('a text that is no stylesheet is refused', () => {
  expect(() => readStylesheet('.a{color:red}}')).toThrow();
});
