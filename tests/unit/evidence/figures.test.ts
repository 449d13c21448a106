import { expect, test } from 'vitest';
import { claimIds, figureOf, rangeOf } from '../../../src/evidence/figures.ts';

const where = '<WhatWhen> on /articles/aftercare/';

test('a tag gives one claim id for each part of the drawing', () => {
  expect(claimIds(' makeup-wait\n pools-wait ', ['makeup', 'pools'], where)).toEqual([
    'makeup-wait',
    'pools-wait',
  ]);
});

test.each([undefined, '', 'makeup-wait', 'a b c'])(
  'the error for claims="%s" names the page and lists what the drawing needs',
  (claims) => {
    expect(() => claimIds(claims, ['makeup', 'pools'], where)).toThrow(
      `${where}: claims="${claims ?? ''}" names`,
    );
    expect(() => claimIds(claims, ['makeup', 'pools'], where)).toThrow(
      'needs 2. Name them in this order: makeup, pools.',
    );
  },
);

test('a quantity without a minimum is a figure with equal ends', () => {
  const figure = { min: 24, max: 24, unit: 'hours' };
  expect(figureOf('makeup-wait', { max: 24, unit: 'hours' }, ['hours'], where)).toEqual(figure);
});

test.each([
  [undefined, 'has no quantity. Give it a quantity in hours or days.'],
  [{ min: 1, max: 3, unit: 'mm' }, 'says 1 to 3 mm, which cannot be drawn.'],
  [{ min: 3, max: 2, unit: 'days' }, 'says 3 to 2 days, which cannot be drawn.'],
  [{ max: 0, unit: 'days' }, 'says 0 days, which cannot be drawn.'],
])('a claim with the quantity %j is refused for a drawing in hours or days', (quantity, said) => {
  expect(() => figureOf('pools-wait', quantity, ['hours', 'days'], where)).toThrow(
    `${where}: the claim "pools-wait" ${said}`,
  );
});

test('a drawing that shows both ends refuses a claim with one value', () => {
  const range = { min: 1, max: 7, unit: 'days' };
  expect(rangeOf('redness-lasts-days', range, ['days'], where)).toEqual(range);
  expect(() => rangeOf('redness-lasts-days', { max: 7, unit: 'days' }, ['days'], where)).toThrow(
    'says 7 days, but the drawing shows a range. Give it a min below its max.',
  );
});
