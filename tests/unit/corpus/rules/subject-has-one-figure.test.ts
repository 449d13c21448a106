import { expect, test } from 'vitest';
import { subjectHasOneFigure } from '../../../../src/corpus/rules/subject-has-one-figure.ts';
import { article, claim, corpus } from '../../../support/corpus.ts';

type Claim = Parameters<typeof claim>[2];

const waits = (max: number, unit: 'hours' | 'days' = 'hours'): Claim => ({
  quantity: { min: max, max, unit },
});

const named = (id: string, data: Claim) => claim(id, [], { subject: 'makeup-wait', ...data });
const both = '<Claim id="a">A</Claim> and <Claim id="b">B</Claim>.';
const differs = `<AdviceDiffers about="Makeup">\n\n- ${both}\n\n</AdviceDiffers>`;
const find = (words: string, one: Claim, other: Claim, more = 'Words.') =>
  subjectHasOneFigure(
    corpus({
      articles: [article('p', words), article('q', more)],
      claims: [named('a', one), named('b', other)],
    }),
  );

test('figures that overlap are accepted, even in different units', () => {
  expect(find(both, { quantity: { min: 24, max: 72, unit: 'hours' } }, waits(3, 'days'))).toEqual(
    [],
  );
});

test('claims about different subjects or without figures are not compared', () => {
  expect(find(both, waits(24), { ...waits(72), subject: 'exercise-wait' })).toEqual([]);
  expect(find(both, waits(24), {})).toEqual([]);
});

test('figures that do not overlap are accepted inside one AdviceDiffers', () => {
  expect(find(differs, waits(24), waits(72))).toEqual([]);
});

test('a page that shows only one of two conflicting claims is a finding with both figures', () => {
  const findings = find(differs, waits(24), waits(72), 'So <Claim id="a">A</Claim>.');
  expect(findings.map(({ file }) => file)).toEqual(['content/articles/q.mdx']);
  expect(findings[0]?.message).toMatch(
    /about makeup-wait disagree: "a" says 24 hours and "b" says 72 hours\. .*<AdviceDiffers>/,
  );
});

test('two pages that each show one of two conflicting claims are two findings', () => {
  const one = '<Claim id="a">A</Claim>.';
  const other = '<Claim id="b">B</Claim>.';
  expect(find(one, waits(24), waits(72), other).map(({ file }) => file)).toEqual([
    'content/articles/p.mdx',
    'content/articles/q.mdx',
  ]);
});

test('for conflicting claims on no page, the finding names the file of the claim', () => {
  expect(find('Words.', waits(24), waits(72))).toMatchObject([{ file: 'content/claims/a.yaml' }]);
});

test('figures in units that cannot be compared conflict', () => {
  expect(find(both, waits(24), { quantity: { max: 1.5, unit: 'mm' } })).toHaveLength(1);
});
