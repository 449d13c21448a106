import { createHash } from 'node:crypto';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { makePageData, textOf } from '../../../src/exports/page-data.ts';
import type { Csl } from '../../../src/evidence/reference-schema.ts';

const facts = {
  page: 'articles/a',
  title: 'A',
  description: 'About A.',
  summary: 'A is A.',
  checkedOn: '2026-01-01',
  isReviewed: false,
};
const csl: Csl = { type: 'article-journal', title: 'On A' };
const references = new Map([
  ['a-2020', csl],
  ['b-2020', csl],
]);
const main = parse(
  '<main><h2>A</h2><p>Ä</p><ol><li id="ref-a-2020" class="x">On A</li></ol></main>',
);

test('the data of a page has its hash, its credit, and the references that it lists', () => {
  const made = makePageData(facts, main, references);
  expect(made).toMatchObject({
    ...facts,
    url: 'https://example.org/articles/a/',
    embedUrl: 'https://example.org/embed/v1/articles/a/',
    language: 'en-US',
    license: { name: 'CC BY 4.0' },
    html: '<h2>A</h2><p>Ä</p><ol><li>On A</li></ol>',
    text: 'A\n\nÄ\n\n1. On A',
    citations: [{ id: 'a-2020', title: 'On A' }],
  });
  expect(made.sha256).toBe(createHash('sha256').update(Buffer.from(made.html)).digest('hex'));
  expect(made.attribution).toContain(made.url);
  expect(made).not.toHaveProperty('version');
});

test('the data of a page has its version if one is recorded', () => {
  expect(makePageData({ ...facts, version: 3 }, main, references).version).toBe(3);
});

test('plain text has a line for each list item and table row', () => {
  const html =
    '<h3>T</h3><ul><li>a</li><li>b <b>c</b></li></ul><table><tr><th>d</th><td>e</td></tr></table>';
  expect(textOf(html)).toBe('T\n\n- a\n- b c\n\nd | e');
});
