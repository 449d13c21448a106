import { expect, test } from 'vitest';
import { addressOf, formatReference, formatShort } from '../../../src/evidence/citation.ts';
import type { Csl } from '../../../src/evidence/reference-schema.ts';

const person = (family: string) => ({ family, given: 'A. B.' });
const year = (value: number) => ({ 'date-parts': [[value]] });
const base: Csl = {
  type: 'article-journal',
  title: 'On needles: a study',
  'container-title': 'Skin',
};

test.each<[string, Partial<Csl>, string]>([
  ['one author', { author: [person('Ablon')], issued: year(2018) }, 'Ablon 2018'],
  ['two', { author: [person('Alster'), person('Li')], issued: year(2020) }, 'Alster & Li 2020'],
  ['three', { author: ['A', 'B', 'C'].map(person), issued: year(2014) }, 'A et al. 2014'],
  [
    'an office',
    { author: [{ literal: 'Health Canada' }], issued: year(2021) },
    'Health Canada 2021',
  ],
  ['a label', { 'citation-label': 'US FDA', author: [{ literal: 'US Food' }] }, 'US FDA'],
  ['no author', { issued: year(2011) }, 'Skin 2011'],
  ['no year', { author: [person('Varani')] }, 'Varani'],
])('%s in running text', (_case, fields, expected) => {
  expect(formatShort({ ...base, ...fields })).toBe(expected);
});

test('a full reference is set by the CSL processor', () => {
  const csl = {
    ...base,
    author: [person('Alam')],
    issued: year(2014),
    volume: '150',
    page: '844-849',
  };
  const full = 'Alam, A. B. (2014). On needles: a study. Skin, 150, 844–849.';
  expect(formatReference(csl)).toBe(full);
  // The second time it comes from the cache, by what it says and not by the object.
  expect(formatReference({ ...csl })).toBe(full);
});

test('of many authors a full reference names the first three', () => {
  const six = ['A', 'B', 'C', 'D', 'E', 'F'].map(person);
  const authorsIn = (author: Csl['author']) =>
    formatReference({ ...base, author, issued: year(2014) }).split(' (2014)', 1)[0];
  expect(authorsIn(six)).toContain('F, A. B.');
  expect(authorsIn([...six, person('G')])).toBe('A, A. B., B, A. B., C, A. B., & others.');
});

test('what was not seen is said to be unseen', () => {
  expect(formatReference(base)).toBe(
    'Authors not seen. (year not seen). On needles: a study. Skin.',
  );
});

test('a reference differs with everything that it says', () => {
  const older = formatReference({ ...base, issued: year(2013) });
  expect(formatReference({ ...base, issued: year(2014) })).not.toBe(older);
});

test('a DOI is the best address', () => {
  expect(addressOf({ ...base, DOI: '10.1/x', URL: 'https://a.example/' })).toBe(
    'https://doi.org/10.1/x',
  );
  expect(addressOf({ ...base, URL: 'https://a.example/' })).toBe('https://a.example/');
});
