import { expect, test } from 'vitest';
import { sitePageSchema } from '../../../src/corpus/site-page-schema.ts';

const way = {
  id: 'frame',
  letter: 'B',
  label: 'A frame',
  good: 'sites made with a builder.',
  can: 'It works without a script.',
  cannot: 'It keeps its height.',
};
const place = {
  id: 'wix',
  label: 'Wix',
  ways: ['frame'],
  steps: ['Open the page.', 'Paste the lines.', 'Save the page.'],
  can: 'It shows all you set.',
  cannot: 'It keeps its height.',
};
const page = {
  title: 'Put a page on your site',
  description:
    'Choose a page, set your color and your facts, and copy the lines for your own site.',
  summary: 'Choose a page, make it yours, and copy the lines. No account, no key, and no cookie.',
  ways: [way],
  places: [place],
};

test('a place may use the ways that are listed', () => {
  expect(sitePageSchema.safeParse(page).success).toBe(true);
});

test('a place that uses another way is refused, by its number', () => {
  const places = [place, { ...place, ways: ['frame', 'element'] }];
  const { error } = sitePageSchema.safeParse({ ...page, places });
  expect(error?.issues).toMatchObject([{ path: ['places', 1, 'ways'], code: 'custom' }]);
  expect(error?.issues[0]?.message).toMatch(/Add element there/);
});

test('a place has three steps', () => {
  const places = [{ ...place, steps: ['Open the page.'] }];
  expect(sitePageSchema.safeParse({ ...page, places }).success).toBe(false);
});

test('a page without ways and places is an ordinary page', () => {
  const { ways: _, places: _none, ...plain } = page;
  expect(sitePageSchema.parse(plain)).toMatchObject({ ways: [], places: [], isDraft: false });
});
