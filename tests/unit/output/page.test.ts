import { describe, expect, test } from 'vitest';
import { BuiltPage } from '../../../src/output/page.ts';

const page = (html: string, file = 'articles/cost/index.html') => new BuiltPage(file, html);

test.each([
  ['index.html', ''],
  ['articles/cost/index.html', 'articles/cost/'],
  ['404.html', '404.html'],
])('%s has the address “%s”', (file, address) => {
  expect(page('', file).address).toBe(address);
});

test('elements in noscript, template and pre are found', () => {
  const html =
    '<noscript><a href="/z">z</a></noscript><template><b>t</b></template><pre><i>p</i></pre>';
  const names = page(html).elements.map(({ rawTagName }) => rawTagName);
  expect(names).toEqual(['noscript', 'a', 'template', 'b', 'pre', 'i']);
});

describe('attributes', () => {
  test.each([
    ['<p title="a > b" class="x" hidden>', ' class="x"', 'x'],
    ["<p class='a'>", " class='a'", 'a'],
    ['<a\n  class="x"\n>', '\n  class="x"', 'x'],
    ['<br class=x/>', ' class=x', 'x'],
    ['<p title="no class=&quot;y&quot; here" class="x">', ' class="x"', 'x'],
    ['<p class="">', ' class=""', ''],
  ])('in %s are found with their value and place', (html, written, value) => {
    const built = page(`<i></i>${html}`);
    const [, element] = built.elements;
    const attribute = element && built.attributesOf(element).find(({ name }) => name === 'class');
    expect(attribute?.value).toBe(value);
    expect(built.source.slice(attribute?.start, attribute?.end)).toBe(written);
  });

  test('without a value have an empty one', () => {
    const built = page('<p hidden>');
    expect(built.attributesOf(built.elements[0] ?? expect.fail())).toEqual([
      { name: 'hidden', value: '', start: 2, end: 9 },
    ]);
  });
});

describe('edits', () => {
  test('are applied in the order of their places', () => {
    const edits = [
      { start: 3, end: 4, text: 'X' },
      { start: 0, end: 1, text: 'Y' },
    ];
    expect(page('abcde').edited(edits)).toBe('YbcXe');
  });

  test('inside another edit are ignored', () => {
    const edits = [
      { start: 2, end: 3, text: 'X' },
      { start: 1, end: 4, text: '' },
    ];
    expect(page('abcde').edited(edits)).toBe('ae');
  });

  test('that insert text come before an edit at the same place', () => {
    const edits = [
      { start: 1, end: 2, text: 'B' },
      { start: 1, end: 1, text: '+' },
    ];
    expect(page('abc').edited(edits)).toBe('a+Bc');
  });

  test('in an empty list do not change the page', () => {
    expect(page('a<b>').edited([])).toBe('a<b>');
  });
});
