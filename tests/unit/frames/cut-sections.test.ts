import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { cutSections } from '../../../src/frames/cut-sections.ts';

const site = 'https://site.example';
const cut = (html: string, mayHide: Parameters<typeof cutSections>[2] = []) =>
  cutSections(html, site, mayHide);

describe('a page', () => {
  test('is split at its headings, and the text before them is a section without a title', () => {
    const parts = cut('<p>First.</p><h2 id="one">One</h2><p>1</p><h2 id="two">Two</h2><p>2</p>');
    expect(parts.map(({ id, title }) => [id, title])).toEqual([
      ['', ''],
      ['one', 'One'],
      ['two', 'Two'],
    ]);
    expect(parts.map(({ html }) => parse(html).textContent)).toEqual(['First.', '1', '2']);
  });

  test('keeps all its words', () => {
    const html = '<p>A <b>b</b></p><h2 id="c">C</h2><ul><li>d</li></ul><p>e &amp; f</p>';
    const parts = cut(html);
    const words = parts.map(({ title, html: inner }) => title + parse(inner).textContent).join('');
    expect(words).toBe(parse(html).textContent);
  });

  test('loses empty sections and elements for the site only', () => {
    const parts = cut(
      '<h2 id="a">A<copy-link>Copy</copy-link></h2><p class="no-print">x</p><h2 id="b">B</h2>' +
        '<script>1</script><p data-pagefind-ignore>kept</p>',
    );
    expect(parts.map(({ id, html }) => [id, html])).toEqual([['b', '<p>kept</p>']]);
  });

  test('gets lower headings within its sections', () => {
    expect(cut('<h2 id="a">A</h2><h3 id="x">X</h3>')[0]?.html).toMatch(/^<h4 id="x">X<\/h4>$/i);
    const nested = cut('<h2 id="a">A</h2><div><h3>X</h3></div>')[0]?.html;
    expect(nested).toMatch(/^<div><h4>X<\/h4><\/div>$/i);
  });

  test('keeps the headings of a tool, which are directly below the title', () => {
    expect(cut('<my-tool><h3>X</h3></my-tool>')[0]?.html).toContain('<h3>X</h3>');
  });
});

describe('a link', () => {
  test('to the site opens outside the frame, in a new window', () => {
    const [part] = cut('<p><a href="/articles/aftercare/">Aftercare</a></p>');
    const link = parse(part?.html ?? '').querySelector('a');
    expect(link?.attributes).toEqual({
      href: 'https://site.example/articles/aftercare/',
      target: '_blank',
      rel: 'noopener',
    });
  });

  test('within the page is not changed', () => {
    expect(cut('<p><a href="#ref-a">A</a></p>')[0]?.html).toBe('<p><a href="#ref-a">A</a></p>');
  });
});

describe('a section', () => {
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

  test('is locked unless the content allows hosts to hide it', () => {
    expect(opened()).toEqual([]);
    expect(opened('history')).toEqual(['history']);
    expect(opened('history-1', 'history')).toEqual(['history', 'history-1']);
  });

  test('stays locked if the content lists another id', () => {
    for (const id of ['', 'History', 'histor', 'references', 'constructor']) {
      expect(opened(id)).toEqual([]);
    }
  });

  test('has the ids from before its heading was reworded', () => {
    const formerIds = ['its-story', 'where-from'];
    const [, history, signs] = cut(html, [{ section: 'history', formerIds }]);
    expect(history?.formerIds).toEqual(formerIds);
    expect(signs?.formerIds).toEqual([]);
  });
});
