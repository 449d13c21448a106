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
  [
    'two authors',
    { author: [person('Alster'), person('Li')], issued: year(2020) },
    'Alster & Li 2020',
  ],
  ['three authors', { author: ['A', 'B', 'C'].map(person), issued: year(2014) }, 'A et al. 2014'],
  [
    'an office as author',
    { author: [{ literal: 'Health Canada' }], issued: year(2021) },
    'Health Canada 2021',
  ],
  [
    'a label of its own',
    { 'citation-label': 'US FDA', author: [{ literal: 'US Food' }] },
    'US FDA',
  ],
  ['no author', { issued: year(2011) }, 'Skin 2011'],
  ['no year', { author: [person('Varani')] }, 'Varani'],
])('in running text, a source with %s is named in short', (_case, fields, expected) => {
  expect(formatShort({ ...base, ...fields })).toBe(expected);
});

test('a full reference is in APA style, and the same from the cache', () => {
  const csl = {
    ...base,
    author: [person('Alam')],
    issued: year(2014),
    volume: '150',
    page: '844-849',
  };
  const full = 'Alam, A. B. (2014). On needles: a study. Skin, 150, 844–849.';
  expect(formatReference(csl)).toBe(full);
  // A copy of the object finds the cached text too.
  expect(formatReference({ ...csl })).toBe(full);
});

test('a full reference names the first three of seven authors or more', () => {
  const six = ['A', 'B', 'C', 'D', 'E', 'F'].map(person);
  const authorsIn = (author: Csl['author']) =>
    formatReference({ ...base, author, issued: year(2014) }).split(' (2014)', 1)[0];
  expect(authorsIn(six)).toContain('F, A. B.');
  expect(authorsIn([...six, person('G')])).toBe('A, A. B., B, A. B., C, A. B., & others.');
});

test('a full reference says so where authors or year were not seen', () => {
  expect(formatReference(base)).toBe(
    'Authors not seen. (year not seen). On needles: a study. Skin.',
  );
});

test('two sources that differ in the year have different references', () => {
  const older = formatReference({ ...base, issued: year(2013) });
  expect(formatReference({ ...base, issued: year(2014) })).not.toBe(older);
});

test('the address of a source is its DOI, or else its own address', () => {
  expect(addressOf({ ...base, DOI: '10.1/x', URL: 'https://a.example/' })).toBe(
    'https://doi.org/10.1/x',
  );
  expect(addressOf({ ...base, URL: 'https://a.example/' })).toBe('https://a.example/');
});
