import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { placeFindings } from '../../../src/corpus/place.ts';

const root = mkdtempSync(path.join(tmpdir(), 'place-'));
mkdirSync(path.join(root, 'content'));
writeFileSync(path.join(root, 'content/a.mdx'), 'One.\n\nIt takes\nup to 30\n% of it.\n  Last.\n');
const field = `${'key: value\n'.repeat(90)}text: Wait 72 hours.\n`;
writeFileSync(path.join(root, 'content/b.mdx'), `---\n${field}---\n\nWords.\n`);
const finding = (line: number, message: string) => ({
  file: 'content/a.mdx',
  line,
  rule: 'r',
  message,
});

test('a finding is moved to the words that it quotes, even if they continue on the next line', () => {
  expect(placeFindings(root, [finding(3, '"30 %" has no claim.')])).toMatchObject([
    { line: 4, column: 7 },
  ]);
});

test('a finding without a quote, or with words that are not found, points to the start of its line', () => {
  expect(placeFindings(root, [finding(6, 'It is off.')])).toMatchObject([{ line: 6, column: 3 }]);
  expect(placeFindings(root, [finding(6, '"elsewhere" is off.')])).toMatchObject([
    { line: 6, column: 3 },
  ]);
});

test('for a finding at line 1, the whole file is searched', () => {
  const inField = { ...finding(1, '"Wait 72 hours." gives 72 hours.'), file: 'content/b.mdx' };
  expect(placeFindings(root, [inField])).toMatchObject([{ line: 92, column: 7 }]);
});
