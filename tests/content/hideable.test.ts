/** The sections that clinics may hide, in one list, so that a review sees every change. */
import { expect, test } from 'vitest';
import { publishedPages } from '../../src/corpus/page-hash.ts';
import { readCorpus } from '../../src/corpus/read.ts';
import { entriesOf, type Corpus, type PageEntry } from '../../src/corpus/rule.ts';
import { sources } from '../../src/sources.ts';
import { root } from '../support/paths.ts';

const { corpus } = await readCorpus(root, sources);
const collections = ['articles', 'concerns', 'tools'] as const;

/** All other sections are always shown. */
const hideable = {
  'articles/before-and-after-pictures': ['what-should-you-ask'],
  'articles/body-areas': ['what-should-you-ask'],
  'articles/combined-treatments': ['what-should-you-ask'],
  'articles/compared-with-lasers-and-peels': ['what-should-you-ask'],
  'articles/cost': ['why-is-there-no-price-here', 'what-makes-the-bill-grow', 'does-insurance-pay'],
  'articles/devices': ['what-is-a-stamp', 'what-should-you-ask'],
  'articles/exosomes': ['what-should-you-ask'],
  'articles/how-it-works': [
    'how-does-the-skin-heal',
    'roller-stamp-or-pen',
    'is-it-like-a-tattoo-gun',
    'what-should-you-ask',
  ],
  'articles/how-long-results-last': ['why-might-a-result-stay', 'what-should-you-ask'],
  'articles/how-skin-heals': ['what-do-collagen-and-elastin-do', 'what-should-you-ask'],
  'articles/layers-of-skin': [
    'what-are-the-layers-called',
    'where-do-scars-and-marks-sit',
    'what-should-you-ask',
  ],
  'articles/needle-length': ['what-should-you-ask'],
  'articles/pain-and-numbing': ['why-does-it-hurt', 'what-should-you-ask'],
  'articles/preparing': ['what-should-you-ask'],
  'articles/prp-vampire-facial': ['what-is-a-vampire-facial', 'what-should-you-ask'],
  'articles/radiofrequency-microneedling': ['what-should-you-ask'],
  'articles/rules-and-regulators': ['what-should-you-ask'],
  'articles/serums-and-skin-products': ['what-should-you-ask'],
  'articles/sessions-and-results': ['what-should-you-ask'],
  'articles/the-appointment': [
    'how-long-will-it-take',
    'what-does-the-needling-itself-look-like',
    'what-should-you-ask',
  ],
  'articles/what-is-microneedling': [
    'what-is-it-in-plain-words',
    'where-does-it-come-from',
    'what-should-you-ask',
  ],
  'concerns/acne-scars': ['what-should-you-ask'],
  'concerns/active-acne': ['what-should-you-ask'],
  'concerns/dark-marks-and-sunspots': ['what-should-you-ask'],
  'concerns/enlarged-pores': ['what-should-you-ask'],
  'concerns/fine-lines-and-wrinkles': ['why-would-needles-smooth-a-line', 'what-should-you-ask'],
  'concerns/loose-skin': ['why-would-anyone-expect-it-to', 'what-should-you-ask'],
  'concerns/melasma': ['what-should-you-ask'],
  'concerns/stretch-marks': ['what-should-you-ask'],
  'concerns/surgical-and-injury-scars': ['what-should-you-ask'],
  'concerns/thinning-hair': ['what-should-you-ask'],
  'concerns/uneven-texture-and-tone': ['what-should-you-ask'],
  'concerns/vitiligo': ['what-should-you-ask'],
  'tools/is-it-for-me': ['what-should-you-ask'],
  'tools/leaflet-maker': ['what-can-you-change'],
  'tools/needle-depth': ['what-should-you-ask'],
  'tools/visit-questions': ['what-should-you-ask'],
};

test('clinics may hide exactly the listed sections', () => {
  const found = collections.flatMap((collection) =>
    entriesOf<PageEntry>(corpus[collection]).flatMap(({ id, data }) => {
      const ids = data.mayHide.map(({ section }) => section);
      return ids.length > 0 ? [[`${collection}/${id}`, ids] as const] : [];
    }),
  );
  expect(Object.fromEntries(found)).toEqual(hideable);
});

test('a change of what clinics may hide does not change the version of a page', () => {
  const locked = <T extends { data: { mayHide: unknown[] } }>(pages: Map<string, T>) =>
    new Map([...pages].map(([id, page]) => [id, { ...page, data: { ...page.data, mayHide: [] } }]));
  const { articles, concerns, tools } = corpus;
  const others: Corpus = {
    ...corpus,
    articles: locked(articles),
    concerns: locked(concerns),
    tools: locked(tools),
  };
  expect(publishedPages(others)).toEqual(publishedPages(corpus));
});
