import { expect, test } from 'vitest';
import { readAddress, toAddress, type SearchState } from '../../../src/search/search-state.ts';
import { hostileTexts } from '../../support/search.ts';

const offered: Record<string, string[]> = { concern: ['acne-scars'], kind: ['guide', 'term'] };
const isOffered = (name: string, value: string) => offered[name]?.includes(value) ?? false;
const nothing: SearchState = { query: '', filters: {}, isExact: false };

test('the query, the filters and the exact mode are read back from the address', () => {
  const asked: SearchState = {
    query: 'day 3 & “puss” 100%',
    filters: { concern: 'acne-scars', kind: 'guide' },
    isExact: true,
  };
  expect(readAddress(toAddress(asked), isOffered)).toEqual(asked);
});

test('an empty search adds nothing to the address', () => {
  expect(toAddress(nothing)).toBe('');
  expect(readAddress('', isOffered)).toEqual(nothing);
});

test('the parameters of an address have a fixed order', () => {
  const filters = { kind: 'guide', concern: 'acne-scars' };
  expect(toAddress({ query: 'a b', filters, isExact: true })).toBe(
    '?q=a+b&concern=acne-scars&kind=guide&exact=1',
  );
});

test('unknown filter values and other parameters are ignored', () => {
  const address = '?q=pus&concern=x&topic=visit&kind=term&kind=guide&utm_source=y&area=';
  expect(readAddress(address, isOffered)).toEqual({
    query: 'pus',
    filters: { kind: 'term' },
    isExact: false,
  });
});

test('every query is read back from its address, up to 300 characters', () => {
  for (const query of hostileTexts) {
    expect(readAddress(toAddress({ ...nothing, query }), isOffered)).toEqual({
      ...nothing,
      query: query.toWellFormed().slice(0, 300),
    });
  }
});

test('any address can be read without an error', () => {
  for (const text of hostileTexts) {
    expect(readAddress(`?${text}&concern=${text}`, isOffered).filters).toEqual({});
  }
});
