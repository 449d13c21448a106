import { expect, test } from 'vitest';
import { readExcerpt } from '../../../src/search/excerpt.ts';
import { hostileTexts } from '../../support/search.ts';

const textOf = (html: string) =>
  readExcerpt(html)
    .map(({ text }) => text)
    .join('');

test('matches and the text between them become parts', () => {
  expect(readExcerpt('Red <mark>skin</mark> &amp; more')).toEqual([
    { text: 'Red ', isMatch: false },
    { text: 'skin', isMatch: true },
    { text: ' & more', isMatch: false },
  ]);
});

test('all other tags stay text', () => {
  const text = readExcerpt('&lt;img onerror&gt; <b>x</b> <mark><i>y</i></mark>');
  expect(text.map((part) => part.text)).toEqual(['<img onerror> <b>x</b> ', '<i>y</i>']);
});

test.each([
  ['It heals . Then', 'It heals. Then'],
  ['Red , hot ; sore : yes ? No !', 'Red, hot; sore: yes? No!'],
  ['(as it is )', '(as it is)'],
  ['Some <mark>pus</mark> .', 'Some pus.'],
  ['Some <mark>pus </mark>.', 'Some pus.'],
])('the space that a citation leaves before punctuation is removed: %s', (html, text) => {
  expect(textOf(html)).toBe(text);
});

test('other spaces are kept, also around a match', () => {
  expect(textOf('a <mark>b</mark> <mark>c</mark> (d) 1.5 mm')).toBe('a b c (d) 1.5 mm');
});

test('entities are decoded only once', () => {
  expect(textOf('&amp;lt;b&amp;gt; &quot;x&#39;')).toBe('&lt;b&gt; "x\'');
});

test('a match may contain a line break, and an incomplete tag is text', () => {
  expect(readExcerpt('x <mark>a\nb</mark>')[1]).toEqual({ text: 'a\nb', isMatch: true });
  expect(readExcerpt('<mark>a')).toEqual([{ text: '<mark>a', isMatch: false }]);
  expect(readExcerpt('')).toEqual([]);
});

test('text without <mark> has no matches', () => {
  for (const text of hostileTexts) {
    expect(readExcerpt(text).every(({ isMatch }) => !isMatch)).toBe(true);
    const [match] = readExcerpt(`<mark>${text}</mark>`);
    expect(match?.isMatch).toBe(true);
  }
});
