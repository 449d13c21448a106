import { expect, test } from 'vitest';
import { findProblems } from '../../src/build/check-content.ts';
import { readCorpus } from '../../src/corpus/read.ts';
import { entriesOf, pagesOf } from '../../src/corpus/rule.ts';
import { formatFinding } from '../../src/lib/finding.ts';
import { sources } from '../../src/sources.ts';
import { root } from '../support/paths.ts';

const { corpus } = await readCorpus(root, sources);

test('the content keeps every rule', async () => {
  expect((await findProblems(root)).map(formatFinding)).toEqual([]);
});

test('there is content of every kind', () => {
  const collections: Record<string, Map<string, unknown>> = { ...corpus };
  for (const [name, entries] of Object.entries(collections)) {
    expect(entries.size, name).toBeGreaterThan(2);
  }
});

test.each(pagesOf(corpus).map((page) => [page.file, page] as const))(
  '%s cites its sources and says what is not known',
  (_file, { body }) => {
    const names = body.components.map(({ name }) => name);
    expect(names.filter((name) => name === 'Cite').length).toBeGreaterThan(15);
    expect(names).toContain('Unknown');
  },
);

test('no page asserts that needling is free of harm, or sells it', () => {
  const sold = /\b(painless|guaranteed|miracle|risk-free|flawless|rejuvenat\w+|100 ?%)\b/i;
  const wrong = pagesOf(corpus).flatMap(({ file, body, data }) =>
    [data.summary, data.description, ...body.paragraphs]
      .filter((text) => sold.test(text) && !/\?|“|\b(no|not|never|nobody|isn’t)\b/i.test(text))
      .map((text) => `${file}: ${text}`),
  );
  expect(wrong).toEqual([]);
});

test('a source seen only second-hand supports no claim of benefit', () => {
  const wrong = entriesOf(corpus.claims).flatMap(({ file, data }) =>
    data.evidence
      .filter(({ relation }) => relation === 'supports')
      .filter(({ reference }) => corpus.references.get(reference)?.data.isSecondHand)
      .map(({ reference }) => `${file}: ${reference}`),
  );
  // This one carries a warning, and its statement says how we know.
  expect(wrong).toEqual(['content/claims/rf-serious-harm.yaml: fda-rf-2025']);
});
