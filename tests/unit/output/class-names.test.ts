import { describe, expect, test } from 'vitest';
import { ClassNames, marksIn } from '../../../src/output/class-names.ts';
import { BuiltPage } from '../../../src/output/page.ts';
import { writePieces } from '../../../src/output/prune.ts';
import { readStylesheet } from '../../../src/output/stylesheet.ts';

/** @param mentioned names in scripts */
function shortened(html: string, css: string, mentioned: string[] = []) {
  const page = new BuiltPage('a/index.html', html);
  const pieces = readStylesheet(css);
  const isMentioned = (name: string) => mentioned.includes(name);
  const names = new ClassNames(page, pieces, marksIn(pieces), isMentioned);
  return { html: page.edited(names.edits()), css: writePieces(pieces, names) };
}

const [a, b] = ['astro-aaaaaaaa', 'astro-bbbbbbbb'];

describe('a guard', () => {
  test('is removed if all elements that match the rest of the rule have its class', () => {
    const css = `.cite:where(.${a}){margin:0}`;
    expect(shortened(`<p class="cite ${a}"></p><p></p>`, css)).toEqual({
      html: '<p class="cite"></p><p></p>',
      css: '.cite{margin:0}',
    });
  });

  test('stays if another element would match without it', () => {
    const css = `.cite:where(.${a}){margin:0}`;
    expect(shortened(`<p class="cite ${a}"></p><p class="cite"></p>`, css)).toEqual({
      html: '<p class="cite _0"></p><p class="cite"></p>',
      css: '.cite:where(._0){margin:0}',
    });
  });

  test('stays if a script may create an element that matches without it', () => {
    const css = `.cite:where(.${a}){margin:0}`;
    const html = `<p class="cite ${a}"></p>`;
    expect(shortened(html, css, ['cite']).css).toBe('.cite:where(._0){margin:0}');
  });

  test('stays if it is the whole compound', () => {
    const css = `p :where(.${a}){margin:0}`;
    expect(shortened(`<p><b class="${a}"></b></p>`, css)).toEqual({
      html: '<p><b class="_0"></b></p>',
      css: 'p :where(._0){margin:0}',
    });
  });

  test('after a tag name is removed only if all elements with this name have its class', () => {
    const css = `li:where(.${a}){margin:0}`;
    expect(shortened(`<li class="${a}"></li>`, css)).toEqual({
      html: '<li></li>',
      css: 'li{margin:0}',
    });
    expect(shortened(`<li class="${a}"></li><li></li>`, css)).toEqual({
      html: '<li class="_0"></li><li></li>',
      css: 'li:where(._0){margin:0}',
    });
    const inTemplate = `<li class="${a}"></li><template><li></li></template>`;
    expect(shortened(inTemplate, css).css).toBe('li:where(._0){margin:0}');
  });
});

describe('the scope class of a component', () => {
  test.each([
    [
      'a tag',
      `p:where(.${a}){margin:0}`,
      `<p class="${a}"><b class="${a}"></b></p>`,
      '<p class="_0"><b></b></p>',
    ],
    [
      'a class',
      `.x:where(.${a}){margin:0}`,
      `<p class="x ${a}"><p class="${a}">`,
      '<p class="x _0"><p>',
    ],
  ])('stays on elements that a rule selects by %s', (_what, css, html, rest) => {
    const unmarked = '<p></p><i class="x"></i>';
    expect(shortened(html + unmarked, css).html).toBe(rest + unmarked);
  });

  test('is removed if all rules of the component were pruned', () => {
    const page = new BuiltPage('a/index.html', `<p class="${b}"></p><p class="x ${b}"></p>`);
    const names = new ClassNames(page, [], [b], () => false);
    expect(page.edited(names.edits())).toBe('<p></p><p class="x"></p>');
  });

  test('stays on an element to which a script may add the class of a rule', () => {
    const css = `.open:where(.${a}){margin:0}`;
    expect(shortened(`<p class="${a}">`, css, ['open']).html).toBe('<p class="_0">');
  });
});

describe('a utility', () => {
  const utilities = (css: string) => `@layer utilities{${css}}`;

  test('gets the same short name in rules and elements', () => {
    const css = utilities('.gap-x-2\\.5{gap:1px}.medium\\:px-8{padding:0}');
    expect(shortened('<p class="gap-x-2.5 note medium:px-8">', css)).toEqual({
      html: '<p class="_0 note _1">',
      css: utilities('._0{gap:1px}._1{padding:0}'),
    });
  });

  test('keeps its name if a script mentions it', () => {
    const css = utilities('.hidden{display:none}');
    expect(shortened('<p class="hidden">', css, ['hidden']).html).toBe('<p class="hidden">');
  });

  test('keeps its name if a raw rule uses it', () => {
    const css = `${utilities('.flex{display:flex}')}@scope (.flex){p{margin:0}}`;
    expect(shortened('<p class="flex">', css)).toEqual({ html: '<p class="flex">', css });
  });

  test('never gets a name that the page already uses', () => {
    const css = utilities('.flex{display:flex}');
    expect(shortened('<p class="flex _0">', css).html).toBe('<p class="_1 _0">');
  });

  test('is recognized with characters that HTML escapes', () => {
    const css = utilities('.\\[\\&\\>p\\]\\:mt-2{margin:0}');
    expect(shortened('<p class="[&#38;>p]:mt-2">', css).html).toBe('<p class="_0">');
  });
});

test('other classes keep their names, even unused ones', () => {
  const css = '.note{margin:0}';
  expect(shortened('<p class="note hook">', css)).toEqual({ html: '<p class="note hook">', css });
});
