import { describe, expect, test } from 'vitest';
import { parseBody } from '../../../src/corpus/body.ts';
import { headingIds, sectionsOf } from '../../../src/corpus/page-sections.ts';

const idsOf = (...texts: string[]) => headingIds(texts.map((text) => ({ text })));

describe('the id of a heading', () => {
  test.each([
    ['What happens on days 2 and 3?', 'what-happens-on-days-2-and-3'],
    ['Isn’t hyaluronic acid gentle?', 'isnt-hyaluronic-acid-gentle'],
    ["Isn't it?", 'isnt-it'],
    ['“Less aggressive, so better”?', 'less-aggressive-so-better'],
    ['Can I have it if…', 'can-i-have-it-if'],
    ['Top-up sessions', 'top-up-sessions'],
    ['A - b', 'a---b'],
    ['Ångström, naïve, ПРП', 'ångström-naïve-прп'],
    ['Rays of α and β', 'rays-of-α-and-β'],
    ['0.5 mm, ½ mm or 5²', '05-mm--mm-or-5'],
    ['snake_case & co.', 'snake_case--co'],
    ['Sunny ☀️ days 🌞', 'sunny-️-days-'],
    ['…', ''],
  ])('of “%s” is “%s”', (text, id) => {
    expect(idsOf(text)).toEqual([id]);
  });

  test('gets a number if the same words are repeated', () => {
    expect(idsOf('A', 'B', 'a', 'A?')).toEqual(['a', 'b', 'a-1', 'a-2']);
  });

  test('is unique even if another heading ends with a number', () => {
    expect(idsOf('A', 'A 1', 'A', 'A')).toEqual(['a', 'a-1', 'a-2', 'a-3']);
    expect(idsOf('A', 'A', 'A 1')).toEqual(['a', 'a-1', 'a-1-1']);
  });

  test('can be the name of a property that each object has', () => {
    expect(idsOf('constructor', '__proto__')).toEqual(['constructor', '__proto__']);
  });
});

describe('the sections of a page', () => {
  const lines = [
    '<Unknown>Before</Unknown>',
    '## One',
    '<Care level="now">A</Care>',
    '### Within',
    'Text <Cite id="x" />.',
    '## Within',
    '<Dont>B</Dont>',
  ];
  const sections = sectionsOf(parseBody(lines.join('\n\n')));

  test('are its headings of level 2, with ids that are unique among all headings', () => {
    expect(sections.map(({ id }) => id)).toEqual(['one', 'within-1']);
  });

  test('contain the tags up to the next heading of level 2', () => {
    const names = sections.map(({ components }) => components.map(({ name }) => name));
    expect(names).toEqual([['Care', 'Cite'], ['Dont']]);
  });

  test('are an empty list without headings', () => {
    expect(sectionsOf(parseBody('Words alone.'))).toEqual([]);
    expect(sectionsOf(parseBody(''))).toEqual([]);
  });
});
