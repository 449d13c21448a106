import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/corpus/check.ts';
import { readCorpus } from '../../src/corpus/read.ts';
import { entriesOf, pagesOf, withoutDrafts, type Corpus } from '../../src/corpus/rule.ts';
import { claimExists } from '../../src/corpus/rules/claim-exists.ts';
import { referenceExists } from '../../src/corpus/rules/reference-exists.ts';
import { termIsDefined } from '../../src/corpus/rules/term-is-defined.ts';
import { usesIn } from '../../src/corpus/uses.ts';
import { formatFinding } from '../../src/lib/finding.ts';
import { count, gradeOf } from '../../src/lib/readability.ts';
import { sources } from '../../src/sources.ts';
import { root } from '../support/paths.ts';

const { corpus } = await readCorpus(root, sources);

test('the content keeps every rule', async () => {
  expect((await checkContent(root)).findings.map(formatFinding)).toEqual([]);
});

test('the content has entries of every kind', () => {
  // Withdrawn entries are rare.
  const { withdrawn: _, broken: _none, ...collections } = corpus;
  const sparse = Object.entries(collections).filter(([, entries]) => entries.size <= 2);
  expect(sparse.map(([name]) => name)).toEqual([]);
});

const published = pagesOf(withoutDrafts(corpus));
const citesOf = ({ body }: (typeof published)[number]): string[] =>
  body.sentences.flatMap(({ cites }) => cites);

test.each(published.map((page) => [page.file, page] as const))(
  '%s cites sources and says what is unknown',
  (_file, page) => {
    expect(citesOf(page).length).toBeGreaterThan(0);
    expect(page.body.components.map(({ name }) => name)).toContain('Unknown');
  },
);

test('pages cite more than ten times on average', () => {
  expect(published.flatMap(citesOf).length / published.length).toBeGreaterThan(10);
});

describe.each([
  ['reference', referenceExists],
  ['claim', claimExists],
  ['term', termIsDefined],
] as const)('removing any %s that is used', (kind, rule) => {
  const uses = usesIn(corpus).filter((use) => use.kind === kind);
  const ids = [...new Set(uses.map(({ id }) => id))];
  const without = (id: string): Corpus => {
    const name = ({ reference: 'references', claim: 'claims', term: 'glossary' } as const)[kind];
    const left = new Map<string, unknown>(corpus[name]);
    left.delete(id);
    return { ...corpus, [name]: left };
  };

  test('is reported for each file that uses it', () => {
    expect(ids.length).toBeGreaterThan(20);
    const needing = (id: string) =>
      uses.filter((use) => use.id === id && use.file !== `content/claims/${id}.yaml`);
    const filesOf = (all: { file: string }[]) =>
      [...new Set(all.map(({ file }) => file))].toSorted();
    const reported = ids.map((id) => [id, ...filesOf(rule(without(id)))]);
    expect(reported).toEqual(ids.map((id) => [id, ...filesOf(needing(id))]));
  });
});

test('the glossary has at least 70 definitions, with a median reading grade of 8 or lower', () => {
  const grades = entriesOf(corpus.glossary)
    .map(({ data }) => gradeOf(count([data.definition])))
    .toSorted((a, b) => a - b);
  expect(grades.length).toBeGreaterThanOrEqual(70);
  expect(grades[Math.floor(grades.length / 2)]).toBeLessThanOrEqual(8);
  expect(grades.at(-1)).toBeLessThanOrEqual(11);
});

test('every concern names doing nothing as an alternative', () => {
  const silent = entriesOf(corpus.concerns).filter(
    ({ data }) =>
      !data.evidenceMap.alternatives.some(({ text }) => text.startsWith('Doing nothing')),
  );
  expect(silent.map(({ file }) => file)).toEqual([]);
});

test('every claim says why we may be wrong', () => {
  const silent = entriesOf(corpus.claims).filter(({ data }) => !data.limits);
  expect(silent.map(({ file }) => file)).toEqual([]);
});
