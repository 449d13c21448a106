import { expect, test } from 'vitest';
import { trimScopes } from '../../../src/output/scopes.ts';

const [a, b] = ['astro-aaaaaaaa', 'astro-bbbbbbbb'];
const trimmed = (html: string, css: string, added: string[] = []): string =>
  trimScopes(html, [css], (name) => added.includes(name)).html;

test.each([
  ['a tag', `p:where(.${a}){margin:0}`, `<p class="${a}"><b class="${a}">`, '<p class="_0"><b>'],
  [
    'a class',
    `.x:where(.${a}){margin:0}`,
    `<p class="x ${a}"><p class="${a}">`,
    '<p class="x _0"><p>',
  ],
  ['anything inside', `p :where(.${a}){margin:0}`, `<b class="${a}">`, '<b class="_0">'],
  ['another component', `p:where(.${a}){margin:0}`, `<p class="${a} ${b}">`, '<p class="_0">'],
])('where a rule means %s, that keeps its mark', (_what, css, html, rest) => {
  expect(trimmed(html, css)).toBe(rest);
});

test('an element that a script may give the class keeps its mark', () => {
  const [html, css] = [`<p class="${a}">`, `.open:where(.${a}){margin:0}`];
  expect(trimmed(html, css)).toBe('<p>');
  expect(trimmed(html, css, ['open'])).toBe('<p class="_0">');
});

test('a ">" in an attribute ends no tag', () => {
  const html = `<p title="a > b" class="${a}" hidden>`;
  expect(trimmed(html, `p:where(.${a}){margin:0}`)).toBe('<p title="a > b" class="_0" hidden>');
});

test('rules and elements agree on the short mark', () => {
  const css = `p:where(.${a}){margin:0}b:where(.${b}){margin:0}`;
  const { html, sheets } = trimScopes(`<p class="${a}"><b class="${b}">`, [css], () => false);
  expect(sheets[0]).toBe('p:where(._0){margin:0}b:where(._1){margin:0}');
  expect(html).toBe('<p class="_0"><b class="_1">');
});
