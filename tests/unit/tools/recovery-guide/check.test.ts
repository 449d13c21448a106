import { expect, test } from 'vitest';
import { signProblem } from '../../../../src/tools/recovery-guide/check.ts';

const stages = [
  { from: 0, to: 3 },
  { from: 4, to: 7 },
  { from: 8, to: 14 },
];
const redness = (to: number) => ({
  id: 'redness',
  answers: [
    { from: 0, to, answer: 'expected' as const },
    { from: to + 1, to: 14, answer: 'call' as const },
  ],
});

test('a sign that is expected for longer than its claim says is a problem', () => {
  expect(signProblem(redness(7), stages, 7)).toBeUndefined();
  expect(signProblem(redness(7), stages, 5)).toContain('up to day 7, but its claim ends at 5 days');
});

test('the problem of an answer that ends within a stage lists all stages', () => {
  expect(signProblem(redness(5), stages, 7)).toContain('days 0 to 3, days 4 to 7, days 8 to 14');
});
