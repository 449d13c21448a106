import { expect, test } from 'vitest';
import { readCorpus } from '../../../src/corpus/read.ts';
import { packDays } from '../../../src/search/pack-days.ts';
import { sources } from '../../../src/sources.ts';
import { cellId, lastDay } from '../../../src/tools/recovery-guide/model.ts';
import { corpus } from '../../support/corpus.ts';
import { root } from '../../support/paths.ts';

const { corpus: fixture } = await readCorpus(`${root}/tests/fixture`, sources);

test('the days of a sign are packed as digits that refer to meanings', () => {
  const packed = packDays(fixture);
  expect(Object.keys(packed)).toEqual(['recovery-guide']);
  const { fragment = '', meanings = [], signs = {} } = packed['recovery-guide'] ?? {};
  expect(signs['peeling']).toMatchObject({ name: 'Peeling or flakes', days: '220000001111111' });
  expect(meanings.slice(0, 3)).toEqual(['Expected.', 'Call the clinic.', 'We don’t know.']);
  for (const { days } of Object.values(signs)) {
    expect(days).toHaveLength(lastDay + 1);
    for (const digit of days) expect(meanings[Number(digit)]).toMatch(/\.$/);
  }
  expect(fragment.replace('{sign}', 'peeling').replace('{day}', '3')).toBe(cellId('peeling', 3));
});

test('a tool without a page has no packed answers', () => {
  expect(packDays(corpus({}))).toEqual({});
});
