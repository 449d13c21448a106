import { expect, test } from 'vitest';
import { slotHasLimits } from '../../../../src/corpus/rules/slot-has-limits.ts';
import type { Claim } from '../../../../src/evidence/schema.ts';
import { article, claim, corpus } from '../../../support/corpus.ts';

type Quantity = NonNullable<Claim['quantity']>;

const slot = { id: 'makeup', label: 'Leave makeup off for', claim: 'wait', upTo: 'longest' };

/** A page with slots, and its two claims with these quantities. */
function page(wait?: Quantity, longest?: Quantity, clinicSlots = [slot]) {
  const claimOf = (id: string, quantity?: Quantity) => claim(id, [], quantity ? { quantity } : {});
  return corpus({
    articles: [article('a', 'Words.', { clinicSlots })],
    claims: [claimOf('wait', wait), claimOf('longest', longest)],
  });
}

const day: Quantity = { min: 24, max: 24, unit: 'hours' };
const week: Quantity = { min: 0, max: 7, unit: 'days' };

test.each([
  ['in one unit', page(day, { max: 72, unit: 'hours' })],
  ['in two units', page(day, week)],
  ['with one figure for both ends', page({ max: 7, unit: 'days' }, { max: 1, unit: 'weeks' })],
  ['without any slot', page(undefined, undefined, [])],
])('limits %s are accepted', (_name, content) => {
  expect(slotHasLimits(content)).toEqual([]);
});

test.each([
  ['a missing claim', corpus({ articles: page().articles.values().toArray() }), /"wait"/],
  ['a claim without quantity', page(undefined, week), /"wait" has no quantity/],
  ['an upper claim without quantity', page(day), /"longest" has no quantity/],
  ['a claim in mm', page({ max: 1, unit: 'mm' }, week), /"wait" has the unit mm/],
  ['a claim in months', page(day, { max: 1, unit: 'months' }), /"longest" has the unit months/],
  ['a fraction', page({ min: 1.5, max: 2, unit: 'days' }, week), /starts at 1\.5 days/],
  ['a minimum above the maximum', page({ max: 8, unit: 'days' }, week), /\(8 days\).*\(7 days\)/],
  ['a repeated id', page(day, week, [slot, slot]), /same id/],
])('%s is a finding', (_name, content, says) => {
  const [finding, ...others] = slotHasLimits(content);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ file: 'content/articles/a.mdx' });
  expect(finding?.message).toMatch(says);
});
