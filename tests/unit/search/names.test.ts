import { expect, test } from 'vitest';
import { addressOf, readEntries, titleFromId } from '../../../src/search/names.ts';

test.each([
  ['concern', 'acne-scars', '/concerns/acne-scars/'],
  ['guide', 'aftercare', '/articles/aftercare/'],
  ['claim', 'pain-is-low', '/claims/pain-is-low/'],
  ['term', 'keloid', '/glossary/#keloid'],
  ['page', '/about/', '/about/'],
] as const)('a %s with the id %s lies at %s', (kind, id, address) => {
  expect(addressOf(kind, id)).toBe(address);
});

test('the data of both files is merged into one entry for each address', () => {
  const [entry, ...more] = readEntries(
    { guide: { care: { title: 'Aftercare', names: ['Healing'], words: 'gym sauna' } } },
    {
      groups: {
        guide: { care: { text: 'en_1', concerns: 'acne-scars', topic: 'visit', areas: 'face' } },
      },
      alarms: {},
      days: {},
    },
  );
  expect(more).toEqual([]);
  expect(entry).toEqual({
    kind: 'guide',
    address: '/articles/care/',
    title: 'Aftercare',
    names: ['Healing'],
    words: ['gym', 'sauna'],
    text: 'en_1',
    concerns: ['acne-scars'],
    topic: 'visit',
    areas: ['face'],
  });
});

test('an id that is in one of the files only becomes an entry too', () => {
  const entries = readEntries(
    { term: { 'pinpoint-bleeding': {} } },
    {
      groups: { claim: { c: { title: 'It helps.', verdict: 'uncertain low' } } },
      alarms: {},
      days: {},
    },
  );
  expect(entries.map(({ title }) => title)).toEqual(['It helps.', 'pinpoint bleeding']);
  expect(entries[0]?.verdict).toBe('uncertain low');
});

test('a missing title is derived from the id', () => {
  expect(titleFromId('pinpoint-bleeding')).toBe('pinpoint bleeding');
});

test('the filter for a concern also finds the page of the concern', () => {
  const [entry] = readEntries({ concern: { melasma: {} } }, { groups: {}, alarms: {}, days: {} });
  expect(entry?.concerns).toEqual(['melasma']);
});

test('alarm signs become search words of the guide with their care card, and of no other guide', () => {
  const entries = readEntries(
    { guide: { infection: { words: 'pus' }, care: {} } },
    {
      groups: {},
      alarms: { infection: { now: ['cannot breathe'], clinic: ['spreading red'] } },
      days: {},
    },
  );
  expect(entries.map(({ words }) => words)).toEqual([
    ['pus', 'cannot breathe', 'spreading red'],
    [],
  ]);
});
