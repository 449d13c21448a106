import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { cutSections } from '../../../src/frames/cut-sections.ts';

const site = 'https://site.example';
const cut = (html: string, mayHide: Parameters<typeof cutSections>[2] = []) =>
  cutSections(html, site, mayHide);

describe('a page', () => {
  test('is cut at its headings, and what stands before them is a part without a name', () => {
    const parts = cut('<p>First.</p><h2 id="one">One</h2><p>1</p><h2 id="two">Two</h2><p>2</p>');
    expect(parts.map(({ id, title }) => [id, title])).toEqual([
      ['', ''],
      ['one', 'One'],
      ['two', 'Two'],
    ]);
    expect(parts.map(({ html }) => parse(html).textContent)).toEqual(['First.', '1', '2']);
  });

  test('loses no word and gains none', () => {
    const html = '<p>A <b>b</b></p><h2 id="c">C</h2><ul><li>d</li></ul><p>e &amp; f</p>';
    const parts = cut(html);
    const words = parts.map(({ title, html: inner }) => title + parse(inner).textContent).join('');
    expect(words).toBe(parse(html).textContent);
  });

  test('leaves out empty parts and what is of use on the site only', () => {
    const parts = cut(
      '<h2 id="a">A<copy-link>Copy</copy-link></h2><p class="no-print">x</p><h2 id="b">B</h2>' +
        '<script>1</script><p data-pagefind-ignore>kept</p>',
    );
    expect(parts.map(({ id, html }) => [id, html])).toEqual([['b', '<p>kept</p>']]);
  });

  test('sinks its smaller headings below its own', () => {
    expect(cut('<h2 id="a">A</h2><h3 id="x">X</h3>')[0]?.html).toMatch(/^<h4 id="x">X<\/h4>$/i);
    const nested = cut('<h2 id="a">A</h2><div><h3>X</h3></div>')[0]?.html;
    expect(nested).toMatch(/^<div><h4>X<\/h4><\/div>$/i);
  });

  test('keeps the headings of a tool, which stand right below the title', () => {
    expect(cut('<my-tool><h3>X</h3></my-tool>')[0]?.html).toContain('<h3>X</h3>');
  });
});

describe('a link', () => {
  test('to the site leads out of the frame, to a window of its own', () => {
    const [part] = cut('<p><a href="/articles/aftercare/">Aftercare</a></p>');
    const link = parse(part?.html ?? '').querySelector('a');
    expect(link?.attributes).toEqual({
      href: 'https://site.example/articles/aftercare/',
      target: '_blank',
      rel: 'noopener',
    });
  });

  test('within the page stays', () => {
    expect(cut('<p><a href="#ref-a">A</a></p>')[0]?.html).toBe('<p><a href="#ref-a">A</a></p>');
  });
});

describe('a part', () => {
  const html =
    '<p>First.</p><h2 id="history">History</h2><p>a</p><h2 id="signs">Signs of infection</h2>' +
    '<section class="care now">b</section><h2 id="history-1">History</h2><p>c</p>';
  const opened = (...ids: string[]) =>
    cut(
      html,
      ids.map((section) => ({ section, formerIds: [] })),
    )
      .filter(({ canHide }) => canHide)
      .map(({ id }) => id);

  test('is locked unless the content opens it, whatever its heading says', () => {
    expect(opened()).toEqual([]);
    expect(opened('history')).toEqual(['history']);
    expect(opened('history-1', 'history')).toEqual(['history', 'history-1']);
  });

  test('is not opened by an id that is not its own', () => {
    for (const id of ['', 'History', 'histor', 'references', 'constructor']) {
      expect(opened(id)).toEqual([]);
    }
  });

  test('knows the ids it had before its heading was reworded', () => {
    const formerIds = ['its-story', 'where-from'];
    const [, history, signs] = cut(html, [{ section: 'history', formerIds }]);
    expect(history?.formerIds).toEqual(formerIds);
    expect(signs?.formerIds).toEqual([]);
  });
});
