/** The words of every page for frames as JSON, which other programs fetch. */
import { createHash } from 'node:crypto';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import type { PageData } from '../../src/exports/page-data.ts';
import { pageSchema } from '../../src/exports/schema.ts';
import { builtFiles, embeds, readBuilt } from '../support/built.ts';

const fragments = builtFiles('embed/v1/**/*.json').map((file) => ({
  file,
  data: JSON.parse(readBuilt(file)) as PageData,
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

describe('the JSON file of a page', () => {
  test('exists for every page for frames, and for no other', () => {
    expect(embeds.length).toBeGreaterThan(20);
    expect(fragments.map(({ data }) => data.page).toSorted()).toEqual(embeds);
  });

  test('has the shape that the API promises', () => {
    expect(wrong((data) => pageSchema.safeParse(data).error?.message)).toEqual([]);
  });

  test('has the hash of its HTML', () => {
    const sum = (html: string) => createHash('sha256').update(html, 'utf8').digest('hex');
    expect(wrong(({ html, sha256 }) => sum(html) !== sha256 && sha256)).toEqual([]);
  });

  test('contains only allowed elements and attributes', () => {
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

  test('has no block inside a paragraph', () => {
    const nested = /<p>(?:(?!<\/p>)[^])*<(?:p|ul|ol|h\d|table|blockquote)\b/;
    expect(wrong(({ html }) => nested.exec(html)?.[0])).toEqual([]);
  });

  test('has links that work on any site: full addresses, or sections of the same page', () => {
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

  test('has plain text with title and summary but no markup, and cites a source', () => {
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
});
