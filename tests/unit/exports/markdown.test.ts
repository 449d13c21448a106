import { expect, test } from 'vitest';
import { markdownOf } from '../../../src/exports/markdown.ts';

const fragment = {
  page: 'articles/a',
  title: 'A',
  description: '',
  summary: '',
  embedUrl: '',
  text: '',
  url: 'https://site.example/articles/a/',
  checkedOn: '2026-11-21',
  isReviewed: false,
  version: 2,
  language: 'en-US',
  license: { name: '', url: '' },
  attribution: 'A (Site)',
  sha256: '',
  citations: [],
  html:
    '<p>Site</p><h2>A</h2><p>One * of <b>two</b> <a href="https://x.example/">x</a>.</p>' +
    '<ul><li>a</li><li><p>b</p><ol><li>c</li></ol></li></ul>' +
    '<table><tr><th>k</th><th>v</th></tr><tr><td>1|2</td><td>3</td></tr></table>',
};

test('a page becomes Markdown with its version, its date, and a credit', () => {
  expect(markdownOf(fragment).split('\n\n')).toEqual([
    '# A',
    'Version 2. Facts last checked on 2026-11-21. Not yet reviewed by a clinician. General information, not advice for one person.',
    '<https://site.example/articles/a/>',
    'One \\* of **two** [x](https://x.example/).',
    '- a\n- b',
    '  1. c',
    '| k | v |\n| --- | --- |\n| 1\\|2 | 3 |',
    '---',
    'A (Site)',
    '',
  ]);
});
