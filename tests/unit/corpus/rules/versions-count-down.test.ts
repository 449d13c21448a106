import { expect, test } from 'vitest';
import { versionsCountDown } from '../../../../src/corpus/rules/versions-count-down.ts';
import { corpus, versions } from '../../../support/corpus.ts';

const say = (...entries: Parameters<typeof versions>[1]) =>
  versionsCountDown(corpus({ versions: [versions('articles/a', entries)] }));

test('versions may share a day and must go down to 1', () => {
  expect(say({ version: 2, on: '2026-02-02' }, { version: 1, on: '2026-02-02' })).toEqual([]);
});

test.each([
  ['a number is missing', [3, 1], /version 3 stands where 2 belongs/],
  ['a number comes twice', [2, 2, 1], /version 2 stands where 3 belongs/],
  ['the first is gone', [2], /version 2 stands where 1 belongs/],
])('it is said when %s', (_what, numbers, says) => {
  const [finding] = say(...numbers.map((version) => ({ version })));
  expect(finding?.file).toBe('content/versions.yaml');
  expect(finding?.message).toMatch(says);
});

test('it is said when a version is older than the one before it', () => {
  const findings = say({ on: '2026-01-01' }, { on: '2026-01-02' });
  expect(findings.map(({ message }) => message)).toEqual([
    'articles/a: version 2 of 2026-01-01 is older than the one before it, of 2026-01-02. Correct the day.',
  ]);
});
