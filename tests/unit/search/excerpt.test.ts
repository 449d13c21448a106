import { expect, test } from 'vitest';
import { readExcerpt } from '../../../src/search/excerpt.ts';

test('matches and the words between become parts', () => {
  expect(readExcerpt('Red <mark>skin</mark> &amp; more')).toEqual([
    { text: 'Red ', isMatch: false },
    { text: 'skin', isMatch: true },
    { text: ' & more', isMatch: false },
  ]);
});

test('anything else that looks like a tag stays text', () => {
  const text = readExcerpt('&lt;img onerror&gt; <b>x</b> <mark><i>y</i></mark>');
  expect(text.map((part) => part.text)).toEqual(['<img onerror> <b>x</b> ', '<i>y</i>']);
});
