import { describe, expect, test } from 'vitest';
import { countValues, passes } from '../../../src/search/facets.ts';
import { named } from '../../support/search.ts';

const scars = named('concern', 'Acne scars', { areas: ['face'] });
const care = named('guide', 'Care', { concerns: ['acne-scars', 'melasma'], topic: 'aftercare' });
const price = named('guide', 'Price', { topic: 'visit', areas: ['face', 'body'] });
const term = named('term', 'keloid');
const all = [scars, care, price, term];

describe('an entry', () => {
  test('passes if it has the value of each filter', () => {
    expect(passes(care, {})).toBe(true);
    expect(passes(care, { concern: 'melasma', topic: 'aftercare' })).toBe(true);
    expect(passes(care, { concern: 'melasma', topic: 'visit' })).toBe(false);
    expect(passes(scars, { concern: 'acne-scars', kind: 'concern', area: 'face' })).toBe(true);
    expect(passes(term, { topic: 'visit' })).toBe(false);
  });

  test('passes a filter that is ignored', () => {
    expect(passes(price, { topic: 'aftercare', area: 'body' }, 'topic')).toBe(true);
    expect(passes(price, { topic: 'aftercare', area: 'legs' }, 'topic')).toBe(false);
  });
});

describe('counts', () => {
  test('without filters cover all values', () => {
    expect(countValues(all, {})).toEqual({
      concern: { 'acne-scars': 2, melasma: 1 },
      topic: { aftercare: 1, visit: 1 },
      area: { face: 2, body: 1 },
      kind: { concern: 1, guide: 2, term: 1 },
    });
  });

  test('of a facet ignore the filter of the facet itself', () => {
    const counts = countValues(all, { topic: 'visit' });
    expect(counts.topic).toEqual({ aftercare: 1, visit: 1 });
    expect(counts.kind).toEqual({ guide: 1 });
    expect(counts.concern).toEqual({});
  });

  test('of a value are the number of results after choosing it', () => {
    const filters = { area: 'face', kind: 'guide' };
    const { kind: counts } = countValues(all, filters);
    const numbers = Object.keys(counts).map((kind) => [
      kind,
      all.filter((entry) => passes(entry, { ...filters, kind })).length,
    ]);
    expect(numbers).not.toEqual([]);
    expect(counts).toEqual(Object.fromEntries(numbers));
  });
});
