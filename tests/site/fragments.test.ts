import { createHash } from 'node:crypto';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import type { PageData } from '../../src/exports/page-data.ts';
import { filesOf, read } from '../support/paths.ts';
import { pages } from '../support/site.ts';

const fragments = filesOf('dist/embed/v1/**/*.json').map((file) => ({
  file,
  data: JSON.parse(read(file)) as PageData,
}));
const allowed = new Set(
  'p ul ol li h2 h3 h4 table thead tbody tr th td caption blockquote b strong i em cite sub sup dl dt dd a'.split(
    ' ',
  ),
);
const wrong = (problemOf: (data: PageData) => string | false | undefined) =>
  fragments.flatMap(({ file, data }) => {
    const problem = problemOf(data);
    return problem ? [`${file}: ${problem}`] : [];
  });

describe('every page as data', () => {
  test('belongs to a page for frames, and each of those has one', () => {
    const framed = pages.filter(({ address }) => address.startsWith('/embed/v1/'));
    expect(fragments.map(({ data }) => `/embed/v1/${data.page}/`).toSorted()).toEqual(
      framed.map(({ address }) => address).toSorted(),
    );
  });

  test('has the fingerprint that it says', () => {
    const sum = (html: string) => createHash('sha256').update(html, 'utf8').digest('hex');
    expect(wrong(({ html, sha256 }) => sum(html) !== sha256 && sha256)).toEqual([]);
  });

  test('is made of allowed elements and attributes only', () => {
    const problems = wrong(({ html }) =>
      parse(html)
        .querySelectorAll('*')
        .flatMap((element) => {
          const name = element.rawTagName;
          const own = Object.keys(element.attributes);
          const fitting = { a: ['href'], h3: ['id'], th: ['scope', 'colspan', 'rowspan'] }[name];
          const odd = own.filter((attribute) => !(fitting ?? ['colspan']).includes(attribute));
          return allowed.has(name) && odd.length === 0 ? [] : [`<${name} ${odd.join(' ')}>`];
        })
        .join(' '),
    );
    expect(problems).toEqual([]);
  });

  test('has no block in a paragraph', () => {
    const nested = /<p>(?:(?!<\/p>)[^])*<(?:p|ul|ol|h\d|table|blockquote)\b/;
    expect(wrong(({ html }) => nested.exec(html)?.[0])).toEqual([]);
  });

  test('has links that work anywhere: whole addresses, or sections that are there', () => {
    const problems = wrong(({ html }) => {
      const root = parse(html);
      return root
        .querySelectorAll('a')
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) =>
          href.startsWith('#')
            ? !root.getElementById(href.slice(1))
            : !/^(?:https?|tel):/.test(href),
        )
        .join(' ');
    });
    expect(problems).toEqual([]);
  });

  test('says all the words of the page, and none of its markup', () => {
    const problems = wrong(({ text, title, description, summary, citations }) => {
      if (/<\/?[a-z]|&[a-z]+;/.test(text)) return 'markup in the text';
      const plain = text.replace(/\s+/g, ' ');
      if (!plain.includes(summary.replace(/\s+/g, ' '))) return 'no summary';
      const name = title.replace(/^Is it true\? /, '');
      if (!plain.includes(name)) return 'no title';
      const isWithdrawn = description.startsWith('This page was withdrawn.');
      return citations.length === 0 && !isWithdrawn && 'no citation';
    });
    expect(problems).toEqual([]);
  });

  test('keeps the sections about harm', () => {
    const aftercare = fragments.find(({ data }) => data.page === 'articles/aftercare')?.data;
    expect(aftercare?.text).toMatch(/When should you get help/);
  });
});
