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

test('accepts figures that overlap on one page, in other units too', () => {
  expect(find(both, { quantity: { min: 24, max: 72, unit: 'hours' } }, waits(3, 'days'))).toEqual(
    [],
  );
});

test('does not compare claims of different subjects, or without figures', () => {
  expect(find(both, waits(24), { ...waits(72), subject: 'exercise-wait' })).toEqual([]);
  expect(find(both, waits(24), {})).toEqual([]);
});

test('accepts figures that do not overlap inside one AdviceDiffers', () => {
  expect(find(differs, waits(24), waits(72))).toEqual([]);
});

test('a page that gives one of them alone is named, with both figures and the cure', () => {
  const findings = find(differs, waits(24), waits(72), 'So <Claim id="a">A</Claim>.');
  expect(findings.map(({ file }) => file)).toEqual(['content/articles/q.mdx']);
  expect(findings[0]?.message).toMatch(
    /Of makeup-wait, "a" says 24 hours and "b" says 72 hours\. .*<AdviceDiffers>/,
  );
});

test('two pages cannot give a figure each', () => {
  const one = '<Claim id="a">A</Claim>.';
  const other = '<Claim id="b">B</Claim>.';
  expect(find(one, waits(24), waits(72), other).map(({ file }) => file)).toEqual([
    'content/articles/p.mdx',
    'content/articles/q.mdx',
  ]);
});

test('claims that no page shows are named themselves', () => {
  expect(find('Words.', waits(24), waits(72))).toMatchObject([{ file: 'content/claims/a.yaml' }]);
});

test('units that cannot be compared contradict each other', () => {
  expect(find(both, waits(24), { quantity: { max: 1.5, unit: 'mm' } })).toHaveLength(1);
});
