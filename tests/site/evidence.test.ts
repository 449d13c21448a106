import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../src/corpus/read.ts';
import { sources } from '../../src/sources.ts';
import { read, root } from '../support/paths.ts';
import { indexed, pages, wrongOn, type BuiltPage } from '../support/site.ts';

const { corpus } = await readCorpus(root, sources);

function structured({ document }: BuiltPage): Record<string, unknown> | undefined {
  const script = document.querySelector('script[type="application/ld+json"]');
  return script ? (JSON.parse(script.text) as Record<string, unknown>) : undefined;
}

describe('structured data', () => {
  const kinds: [RegExp, string, string][] = [
    [/^\/(articles|concerns)\/./, 'MedicalWebPage', 'citation'],
    [/^\/claims\/./, 'ClaimReview', 'reviewRating'],
    [/^\/glossary\/$/, 'DefinedTermSet', 'hasDefinedTerm'],
  ];

  test.each(kinds)('on %s is a %s', (where, type, field) => {
    const which = indexed.filter(({ address }) => where.test(address));
    expect(which.length).toBeGreaterThan(0);
    expect(
      wrongOn(which, (page) => {
        const data = structured(page);
        if (data?.['@context'] !== 'https://schema.org' || data['@type'] !== type) return 'type';
        return data[field] === undefined && field;
      }),
    ).toEqual([]);
  });

  test('names no reviewer while there is none', () => {
    expect(pages.filter(({ html }) => /lastReviewed|reviewedBy/.test(html))).toEqual([]);
  });
});

describe.each(['bib', 'ris', 'json'])('references.%s', (extension) => {
  const items = new Cite(read(`dist/references.${extension}`)).data;

  test('holds every source with its title, authors, year, container, pages and DOI', () => {
    expect(items).toHaveLength(corpus.references.size);
    const wrong = [...corpus.references].flatMap(([id, { data }], index) => {
      const item = items[index] as typeof data.csl | undefined;
      const seen = [
        [item?.title, data.csl.title],
        [item?.['container-title'], data.csl['container-title']],
        [item?.volume, data.csl.volume],
        [item?.page?.replace('–', '-'), data.csl.page],
        [item?.DOI, data.csl.DOI],
        [item?.issued?.['date-parts'][0]?.[0], data.csl.issued?.['date-parts'][0]?.[0]],
        [item?.author?.length, data.csl.author?.length],
      ];
      return seen.some(([got, wanted]) => String(got ?? '') !== String(wanted ?? '')) ? id : [];
    });
    expect(wrong).toEqual([]);
  });

  test('keeps the numbers of PubMed', () => {
    const text = read(`dist/references.${extension}`);
    const missing = [...corpus.references.values()].filter(
      ({ data }) => data.csl.PMID && !text.includes(data.csl.PMID),
    );
    expect(missing.map(({ id }) => id)).toEqual([]);
  });
});

test('the evidence map has a row for every concern, with every cell filled', () => {
  const map = pages.find(({ address }) => address === '/evidence-map/');
  const rows = map?.document.querySelectorAll('tbody tr') ?? [];
  expect(rows).toHaveLength(corpus.concerns.size);
  expect(
    rows.every((row) => row.querySelectorAll('td').every((cell) => cell.text.trim() !== '')),
  ).toBe(true);
  expect(rows.every((row) => row.text.includes('Doing nothing'))).toBe(true);
});

test('each claim shows its evidence by what it does, and where it is used', () => {
  const claim = pages.find(({ address }) => address === '/claims/works-acne-scars/');
  const text = claim?.document.querySelector('main')?.text ?? '';
  for (const heading of ['What supports it', 'What speaks against it', 'Where we use it']) {
    expect(text).toContain(heading);
  }
  expect(text).toContain('Why we may be wrong');
  const often = pages.find(({ address }) => address === '/claims/dark-marks-brown-skin/');
  expect(often?.document.text).toContain('5 of 30 people, about 17 in 100');
});
