/** The commands of editors, run on a copy of the fixture. */
import { cpSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import { useProjectCopy } from '../support/project-copy.ts';

const { edit, place, reset, run } = useProjectCopy();
const check = (...args: string[]) => run('src/cli/check-content.ts', args);
const wrong = '\nIt helped 73 % of people.\n';

beforeEach(reset);

test('check:content reports nothing for content that keeps every rule', () => {
  expect(check()).toEqual({ status: 0, output: 'Nothing is wrong with the content.\n' });
});

test('check:content reports file, line and column of a problem, and fails', () => {
  edit('articles/cost.mdx', (text) => text + wrong);
  const { status, output } = check();
  expect(status).toBe(1);
  expect(output).toMatch(
    /^ {2}content\/articles\/cost\.mdx:\d+:11 {2}number-has-claim {2}"73 %" has no claim\./m,
  );
});

test('check:content --github reports each problem as an annotation', () => {
  edit('articles/cost.mdx', (text) => text + wrong);
  expect(check('--github').output).toMatch(
    /^::error file=content\/articles\/cost\.mdx,line=\d+,col=11,title=number-has-claim::"73 %25" has no claim\./m,
  );
});

test('check:content reports problems of a draft without failing', () => {
  cpSync(place('content/articles/cost.mdx'), place('content/articles/draft.mdx'));
  edit('articles/draft.mdx', (text) => `${text}${wrong}`.replace('\ndueOn', '\nisDraft: true$&'));
  const { status, output } = check();
  expect(status, output).toBe(0);
  expect(output).toContain('Builds leave out these drafts: content/articles/draft.mdx.');
  expect(output).toMatch(/content\/articles\/draft\.mdx:\d+:11 {2}number-has-claim/);
});

test('report:overdue lists pages past their date without failing', () => {
  edit('articles/cost.mdx', (text) => text.replace(/^dueOn: .*$/m, 'dueOn: 2026-12-01'));
  const report = (day: string) => run('src/cli/report-overdue.ts', [], { BUILD_DATE: day });
  expect(report('2026-12-01')).toEqual({
    status: 0,
    output: '0 pages are overdue for a check on 2026-12-01.\n',
  });
  expect(report('2026-12-03')).toEqual({
    status: 0,
    output:
      '1 page is overdue for a check on 2026-12-03.\n' +
      '  content/articles/cost.mdx  due 2026-12-01, 2 days ago\n',
  });
});
