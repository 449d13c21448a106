import { expect, test } from 'vitest';
import { hideableSchema } from '../../../src/corpus/hideable-schema.ts';

const reason = 'It is history, and warns of nothing.';

test('an id alone opens a section, without a reason and former ids', () => {
  expect(hideableSchema.parse({ section: 'history' })).toEqual({
    section: 'history',
    formerIds: [],
  });
  const whole = { section: 'history-1', reason, formerIds: ['where-from', `a${'b'.repeat(60)}`] };
  expect(hideableSchema.parse(whole)).toEqual(whole);
});

test.each([
  ['no section', { reason }],
  ['an empty id', { section: '' }],
  ['a link', { section: '#history' }],
  ['a heading', { section: 'Where from?' }],
  ['capitals', { section: 'History' }],
  ['letters that addresses cannot name', { section: 'ångström' }],
  ['a digit first', { section: '3-days-later' }],
  ['an id longer than addresses can name', { section: `a${'b'.repeat(61)}` }],
  ['two ids in one', { section: 'one,two' }],
  ['a reason that says nothing', { section: 'history', reason: 'History.' }],
  ['a former id that is a list', { section: 'history', formerIds: ['a,b'] }],
  ['a former id without its list', { section: 'history', formerIds: 'where-from' }],
  ['a field that is not known', { section: 'history', safe: true }],
])('%s is refused', (_name, value) => {
  expect(hideableSchema.safeParse(value).success).toBe(false);
});
