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

test('a finding stands where the words stand that it quotes, even if they are wrapped', () => {
  expect(placeFindings(root, [finding(3, '"30 %" has no claim.')])).toMatchObject([
    { line: 4, column: 7 },
  ]);
});

test('one that quotes nothing stands at the first letter of its line', () => {
  expect(placeFindings(root, [finding(6, 'It is off.')])).toMatchObject([{ line: 6, column: 3 }]);
  expect(placeFindings(root, [finding(6, '"elsewhere" is off.')])).toMatchObject([
    { line: 6, column: 3 },
  ]);
});

test('words of a field are found anywhere below the first line', () => {
  const inField = { ...finding(1, '"Wait 72 hours." gives 72 hours.'), file: 'content/b.mdx' };
  expect(placeFindings(root, [inField])).toMatchObject([{ line: 92, column: 7 }]);
});
