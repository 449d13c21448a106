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

test('both files make one entry for each address', () => {
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

test('what one file alone has is an entry too', () => {
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

test('a title that is missing is read from the id', () => {
  expect(titleFromId('pinpoint-bleeding')).toBe('pinpoint bleeding');
});

test('a concern is filed under itself', () => {
  const [entry] = readEntries({ concern: { melasma: {} } }, { groups: {}, alarms: {}, days: {} });
  expect(entry?.concerns).toEqual(['melasma']);
});

test('alarm signs lead to the guide that has their card, and to no other', () => {
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
