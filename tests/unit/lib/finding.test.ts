import { expect, test } from 'vitest';
import { formatAnnotation, formatFinding, formatFindings } from '../../../src/lib/finding.ts';

const at = (file: string, line: number) => ({
  file,
  line,
  rule: 'some-rule',
  message: 'It is off.',
});

test('a finding is printed in the style of compilers', () => {
  expect(formatFinding(at('a.mdx', 3))).toBe('a.mdx:3  some-rule  It is off.');
  expect(formatFinding({ file: 'a.mdx', rule: 'r', message: 'M.' })).toBe('a.mdx  r  M.');
});

test('findings are counted and sorted by file and line', () => {
  expect(formatFindings([at('b', 1), at('a', 9), at('a', 2)]).split('\n')).toEqual([
    '3 problems found:',
    '  a:2  some-rule  It is off.',
    '  a:9  some-rule  It is off.',
    '  b:1  some-rule  It is off.',
  ]);
  expect(formatFindings([at('b', 1)])).toMatch(/^1 problem found:/);
});

test('the column follows the line', () => {
  expect(formatFinding({ ...at('a.mdx', 3), column: 7 })).toMatch(/^a\.mdx:3:7 {2}some-rule/);
});

test('an annotation for GitHub escapes the characters of its syntax', () => {
  const finding = { ...at('a,b.mdx', 3), column: 7, message: '30 % is\nwrong: no claim.' };
  expect(formatAnnotation(finding, 'warning')).toBe(
    '::warning file=a%2Cb.mdx,line=3,col=7,title=some-rule::30 %25 is%0Awrong: no claim.',
  );
});
