import { expect, test } from 'vitest';
import { hideableSchema } from '../../../src/corpus/hideable-schema.ts';

const reason = 'It is history, and warns of nothing.';

test('the reason and the former ids of a section are optional', () => {
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
  ['a heading in place of its id', { section: 'Where from?' }],
  ['capitals', { section: 'History' }],
  ['letters that addresses cannot name', { section: 'ångström' }],
  ['a digit first', { section: '3-days-later' }],
  ['an id longer than addresses can name', { section: `a${'b'.repeat(61)}` }],
  ['two ids in one', { section: 'one,two' }],
  ['a reason that is too short', { section: 'history', reason: 'History.' }],
  ['a former id that is a list', { section: 'history', formerIds: ['a,b'] }],
  ['a former id without its list', { section: 'history', formerIds: 'where-from' }],
  ['an unknown field', { section: 'history', safe: true }],
])('%s is refused', (_name, value) => {
  expect(hideableSchema.safeParse(value).success).toBe(false);
});
