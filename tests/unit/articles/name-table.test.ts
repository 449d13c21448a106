import { expect, test } from 'vitest';
import { nameTable } from '../../../src/articles/name-table.ts';

const html =
  '<table><thead><tr><th>Choice</th><th>For it</th></tr></thead>' +
  '<tbody><tr><td>Gel</td><td>It is <b>plain</b></td></tr></tbody></table>';

test('a table gets a caption, and each cell the name of its column', () => {
  const named = nameTable(html, 'What to put on <skin>', '<Table>');
  expect(named).toContain('<caption>What to put on &lt;skin&gt;</caption><thead');
  expect(named).toContain('<td data-column="For it">It is <b>plain</b></td>');
  expect(named).toMatch(/^<table class="stacks">/);
});

test('the error for a tag without a table says what to write in it', () => {
  expect(() => nameTable('<p>Words.</p>', 'Name', '<Table> on /a/')).toThrow(
    '<Table> on /a/ has no table in it. Write a Markdown table',
  );
});
