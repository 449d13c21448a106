import { expect, test } from 'vitest';
import { versionsCountDown } from '../../../../src/corpus/rules/versions-count-down.ts';
import { corpus, versions } from '../../../support/corpus.ts';

const say = (...entries: Parameters<typeof versions>[1]) =>
  versionsCountDown(corpus({ versions: [versions('articles/a', entries)] }));

test('versions that count down to 1 are accepted, even on the same day', () => {
  expect(say({ version: 2, on: '2026-02-02' }, { version: 1, on: '2026-02-02' })).toEqual([]);
});

test.each([
  ['a missing number', [3, 1], /version 3 is listed where version 2 belongs/],
  ['a repeated number', [2, 2, 1], /version 2 is listed where version 3 belongs/],
  ['a missing first version', [2], /version 2 is listed where version 1 belongs/],
])('%s is a finding', (_what, numbers, says) => {
  const [finding] = say(...numbers.map((version) => ({ version })));
  expect(finding?.file).toBe('content/versions.yaml');
  expect(finding?.message).toMatch(says);
});

test('a version with an earlier date than the one before it is a finding', () => {
  const findings = say({ on: '2026-01-01' }, { on: '2026-01-02' });
  expect(findings.map(({ message }) => message)).toEqual([
    'articles/a: version 2 is dated 2026-01-01, before version 1 (2026-01-02). Correct the date.',
  ]);
});
