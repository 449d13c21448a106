import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { entriesOf, withoutDrafts, type PageEntry } from '../../src/corpus/rule.ts';
import { builtCorpus, readBuilt } from '../support/built.ts';
import { indexed, pages, wrongOn, type BuiltPage } from '../support/site.ts';

const corpus = withoutDrafts(await builtCorpus());

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

  test.each(kinds)('of pages that match %s is a %s with %s', (where, type, field) => {
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

  test('names a reviewer only on pages that were reviewed', () => {
    const reviewed = (['articles', 'concerns', 'tools'] as const).flatMap((collection) =>
      entriesOf<PageEntry>(corpus[collection])
        .filter(({ data }) => data.review !== undefined)
        .map(({ id }) => `/${collection}/${id}/`),
    );
    const named = pages.filter(({ html }) => /lastReviewed|reviewedBy/.test(html));
    expect(named.map(({ address }) => address).filter((one) => !reviewed.includes(one))).toEqual(
      [],
    );
  });
});

describe.each(['bib', 'ris', 'json'])('the file references.%s', (extension) => {
  const text = readBuilt(`references.${extension}`);
  const items = new Cite(text).data;

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

  test('holds the PubMed number of every source that has one', () => {
    const missing = [...corpus.references.values()].filter(
      ({ data }) => data.csl.PMID && !text.includes(data.csl.PMID),
    );
    expect(missing.map(({ id }) => id)).toEqual([]);
  });
});

test('the evidence map has a row for every concern, and no empty cell', () => {
  const map = pages.find(({ address }) => address === '/evidence-map/');
  const rows = map?.document.querySelectorAll('tbody tr') ?? [];
  expect(rows).toHaveLength(corpus.concerns.size);
  const empty = rows.flatMap((row) =>
    row.querySelectorAll('td').filter((cell) => cell.text.trim() === ''),
  );
  expect(empty).toEqual([]);
});
