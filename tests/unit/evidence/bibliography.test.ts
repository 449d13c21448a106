import { Cite } from '@citation-js/core';
import { describe, expect, test } from 'vitest';
import { formatBibliography, type Format } from '../../../src/evidence/bibliography.ts';
import type { Csl } from '../../../src/evidence/reference-schema.ts';

const article: Csl = {
  type: 'article-journal',
  title:
    'A study with a title so long that a writer of files may well fold it in the middle of a word',
  author: [
    { family: 'Al Qarqaz', given: 'F.' },
    { family: 'Li', given: 'M. K. Y.' },
  ],
  issued: { 'date-parts': [[2020]] },
  'container-title': 'Skin & Scars',
  volume: '145',
  issue: '2',
  page: '358-364',
  DOI: '10.1097/PRS.0000000000006462',
  PMID: '31985622',
};
const office: Csl = { type: 'report', title: 'A warning', author: [{ literal: 'Health Canada' }] };
const entries = new Map([
  ['li-2020', article],
  ['warning', office],
]);

interface Item {
  type: string;
  title: string;
  author: { family?: string; literal?: string }[];
  issued?: Csl['issued'];
  [field: string]: unknown;
}

describe.each<Format>(['bibtex', 'ris', 'csl-json'])('the bibliography as %s', (format) => {
  const text = formatBibliography(entries, format);
  const [first, second, ...rest] = new Cite(text).data as Item[];

  test('has every entry, as a citation library reads it', () => {
    expect(rest).toEqual([]);
    expect(first).toMatchObject({
      type: article.type,
      title: article.title,
      'container-title': article['container-title'],
      volume: article.volume,
      DOI: article.DOI,
    });
    expect(first?.author.map(({ family }) => family)).toEqual(['Al Qarqaz', 'Li']);
    expect(first?.issued?.['date-parts'][0]?.[0]).toBe(2020);
    expect(String(first?.['page']).replace('–', '-')).toBe('358-364');
    expect(JSON.stringify(first)).toContain('31985622');
  });

  test('has no author and no date that were not seen', () => {
    // BibTeX has only one field for names, so an office becomes a family name.
    expect(JSON.stringify(second?.author)).toMatch(/"(?:literal|family)":"Health Canada"/);
    expect(second?.issued).toBeUndefined();
    expect(text).not.toMatch(/not seen/);
  });
});
