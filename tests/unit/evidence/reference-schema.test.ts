import { expect, test } from 'vitest';
import { cslSchema } from '../../../src/evidence/reference-schema.ts';

const problems = (label: string) =>
  cslSchema
    .safeParse({
      type: 'webpage',
      title: 'A notice',
      'citation-label': label,
      issued: { 'date-parts': [[2018, 5]] },
    })
    .error?.issues.map(({ message }) => message) ?? [];

test('a short name must not contain the year', () => {
  expect(problems('US FDA')).toEqual([]);
  expect(problems('Study 329')).toEqual([]);
  expect(problems('US FDA, 2018')).toEqual(['Delete the year here. Pages add it from `issued`']);
});
