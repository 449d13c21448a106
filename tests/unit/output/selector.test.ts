import { parse } from 'css-tree';
import { describe, expect, test } from 'vitest';
import { readSelector } from '../../../src/output/selector.ts';

function read(text: string) {
  const node = parse(text, { context: 'selector' });
  if (node.type !== 'Selector') throw new Error(`“${text}” is not a selector.`);
  return readSelector(node);
}

/** The tokens as text, with classes in square brackets and guards in angle brackets. */
const written = (text: string): string =>
  read(text)
    .tokens.map((token) => {
      if (typeof token === 'string') return token;
      return 'class' in token ? `[${token.class}]` : `<${token.guard.class}>`;
    })
    .join('');

test.each([
  ['p.a', 'p[a]'],
  ['li:where(.x)::before', 'li<x>::before'],
  ['.a>.b+.c', '[a]>[b]+[c]'],
  ['.a:is(.b .c):hover', '[a]:is([b] [c]):hover'],
  ['.a:not(.b,:where(.c))', '[a]:not([b],:where([c]))'],
  [':where(.x) :where(.y)', '<x> <y>'],
  ['.medium\\:px-8', '[medium:px-8]'],
  ['[hidden]:where(:not([hidden=until-found]))', '[hidden]:where(:not([hidden=until-found]))'],
])('the selector “%s” has the tokens %s', (selector, tokens) => {
  expect(written(selector)).toBe(tokens);
});

describe('compounds', () => {
  test('have the tag name and classes of each element', () => {
    expect(read('ul.a>li:where(.x)').compounds).toEqual([
      { element: 'ul', classes: ['a'] },
      { element: 'li', classes: [], guard: { class: 'x' } },
    ]);
  });

  test('in an :is() with one argument belong to the element around it', () => {
    expect(read('.a:is(.b p.c)').compounds).toEqual([
      { element: 'p', classes: ['a', 'c'] },
      { element: '', classes: ['b'] },
    ]);
  });

  test('in an :is() with several arguments have one class each', () => {
    expect(read('.a:is(.b,.c)').compounds).toEqual([
      { element: '', classes: ['a'] },
      { element: '', classes: ['b'] },
      { element: '', classes: ['c'] },
    ]);
  });

  test('with two guards have the second one as a class', () => {
    expect(read('.a:where(.x):where(.y)').compounds).toEqual([
      { element: '', classes: ['a', 'y'], guard: { class: 'x' } },
    ]);
  });
});
