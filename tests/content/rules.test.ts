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

test('there is content of every kind', () => {
  // Mostly nothing has been withdrawn.
  const { withdrawn: _, broken: _none, ...collections } = corpus;
  for (const [name, entries] of Object.entries(collections)) {
    expect(entries.size, name).toBeGreaterThan(2);
  }
});

const published = pagesOf(withoutDrafts(corpus));
const citesOf = ({ body }: (typeof published)[number]): string[] =>
  body.sentences.flatMap(({ cites }) => cites);

test.each(published.map((page) => [page.file, page] as const))(
  '%s cites its sources and says what is not known',
  (_file, page) => {
    expect(citesOf(page).length).toBeGreaterThan(0);
    expect(page.body.components.map(({ name }) => name)).toContain('Unknown');
  },
);

test('pages cite ten times and more, taken together', () => {
  expect(published.flatMap(citesOf).length / published.length).toBeGreaterThan(10);
});

describe.each([
  ['reference', referenceExists],
  ['claim', claimExists],
  ['term', termIsDefined],
] as const)('removing any one used %s', (kind, rule) => {
  const uses = usesIn(corpus).filter((use) => use.kind === kind);
  const ids = [...new Set(uses.map(({ id }) => id))];
  const without = (id: string): Corpus => {
    const name = ({ reference: 'references', claim: 'claims', term: 'glossary' } as const)[kind];
    const left = new Map<string, unknown>(corpus[name]);
    left.delete(id);
    return { ...corpus, [name]: left };
  };

  test('names each file that needs it', () => {
    expect(ids.length).toBeGreaterThan(20);
    for (const id of ids) {
      const named = new Set(rule(without(id)).map(({ file }) => file));
      const needing = uses.filter(
        (use) => use.id === id && use.file !== `content/claims/${id}.yaml`,
      );
      expect(named, id).toEqual(new Set(needing.map(({ file }) => file)));
    }
  });
});

test('the glossary is short, plain and large enough', () => {
  const grades = entriesOf(corpus.glossary)
    .map(({ data }) => gradeOf(count([data.definition])))
    .toSorted((a, b) => a - b);
  expect(grades.length).toBeGreaterThanOrEqual(70);
  expect(grades[Math.floor(grades.length / 2)]).toBeLessThanOrEqual(8);
  expect(grades.at(-1)).toBeLessThanOrEqual(11);
});

test('every claim says why we may be wrong', () => {
  const silent = entriesOf(corpus.claims).filter(({ data }) => !data.limits);
  expect(silent.map(({ file }) => file)).toEqual([]);
});
