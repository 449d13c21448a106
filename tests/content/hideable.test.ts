/** What clinics may leave out of our pages, in one list: whatever changes it is seen in review. */
import { expect, test } from 'vitest';
import { publishedPages } from '../../src/corpus/page-hash.ts';
import { readCorpus } from '../../src/corpus/read.ts';
import { entriesOf, type Corpus, type PageEntry } from '../../src/corpus/rule.ts';
import { sources } from '../../src/sources.ts';
import { root } from '../support/paths.ts';

const { corpus } = await readCorpus(root, sources);
const collections = ['articles', 'concerns', 'tools'] as const;

/** Every other section of every page always shows. */
const hideable = {
  'articles/cost': ['why-is-there-no-price-here', 'what-makes-the-bill-grow', 'does-insurance-pay'],
  'articles/devices': ['what-is-a-stamp'],
  'articles/how-it-works': [
    'how-does-the-skin-heal',
    'roller-stamp-or-pen',
    'is-it-like-a-tattoo-gun',
  ],
  'articles/how-long-results-last': ['why-might-a-result-stay'],
  'articles/how-skin-heals': ['what-do-collagen-and-elastin-do'],
  'articles/layers-of-skin': ['what-are-the-layers-called', 'where-do-scars-and-marks-sit'],
  'articles/pain-and-numbing': ['why-does-it-hurt'],
  'articles/prp-vampire-facial': ['what-is-a-vampire-facial'],
  'articles/the-appointment': ['how-long-will-it-take', 'what-does-the-needling-itself-look-like'],
  'articles/what-is-microneedling': ['what-is-it-in-plain-words', 'where-does-it-come-from'],
  'concerns/fine-lines-and-wrinkles': ['why-would-needles-smooth-a-line'],
  'concerns/loose-skin': ['why-would-anyone-expect-it-to'],
  'tools/leaflet-maker': ['what-can-you-change'],
};

test('clinics may hide these sections and no other', () => {
  const found = collections.flatMap((collection) =>
    entriesOf<PageEntry>(corpus[collection]).flatMap(({ id, data }) => {
      const ids = data.mayHide.map(({ section }) => section);
      return ids.length > 0 ? [[`${collection}/${id}`, ids] as const] : [];
    }),
  );
  expect(Object.fromEntries(found)).toEqual(hideable);
});

test('opening or locking a section changes no version of a page', () => {
  const locked = <T extends { data: { mayHide: unknown[] } }>(pages: Map<string, T>) =>
    new Map([...pages].map(([id, page]) => [id, { ...page, data: { ...page.data, mayHide: [] } }]));
  const { articles, concerns, tools } = corpus;
  const others: Corpus = {
    ...corpus,
    ...{ articles: locked(articles), concerns: locked(concerns), tools: locked(tools) },
  };
  expect(publishedPages(others)).toEqual(publishedPages(corpus));
});
