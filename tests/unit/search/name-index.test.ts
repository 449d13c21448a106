import { describe, expect, test } from 'vitest';
import { NameIndex } from '../../../src/search/name-index.ts';
import { named } from '../../support/search.ts';

const entries = [
  named('concern', 'Acne scars', { names: ['pitted skin'], words: ['dents', 'day-3'] }),
  named('guide', 'Healing after acne', { words: ['30', 'day-4', 'redness'] }),
  named('guide', 'The day of the session'),
  named('claim', 'Needling may soften acne scars.'),
];
const index = new NameIndex(entries);

const phrasesOf = (stem: string) => index.phrasesWith(stem).map((at) => index.phrases[at]);

describe('a phrase', () => {
  test('is a name if it is a title or another name, except the statement of a claim', () => {
    const isName = entries.map((_, at) =>
      index.phrases.filter(({ entry }) => entry === at).map((phrase) => phrase.isName),
    );
    expect(isName).toEqual([[true, true, false], [true, false], [true], [false]]);
  });

  test('leaves out function words', () => {
    expect(phrasesOf('session')[0]?.stems).toEqual(['dai', 'session']);
    expect(index.has('the')).toBe(false);
  });

  test('with only function words keeps them', () => {
    const who = new NameIndex([named('page', 'Who we are')]);
    expect(who.has('who')).toBe(true);
  });

  test('weighs most as a name and least as a statement', () => {
    const [name] = phrasesOf('pit');
    const [word] = phrasesOf('dent');
    const [sentence] = phrasesOf('soften');
    expect(name?.weight).toBeGreaterThan(word?.weight ?? 0);
    expect(word?.weight).toBeGreaterThan(sentence?.weight ?? 0);
  });
});

test('neighboring search words of an entry are not combined into a time', () => {
  expect(index.has('day-4')).toBe(true);
  expect(index.has('day-30')).toBe(false);
});

describe('the inverse document frequency of a word', () => {
  test('is higher the fewer entries contain it, and highest if none does', () => {
    expect(index.idf('pit')).toBeGreaterThan(index.idf('acn'));
    expect(index.idf('unheard')).toBeGreaterThan(index.idf('pit'));
    expect(index.idf('acn')).toBeGreaterThan(0);
  });

  test('counts an entry once even if several of its names contain the word', () => {
    const twice = new NameIndex([named('guide', 'Redness', { names: ['red skin', 'redness'] })]);
    const once = new NameIndex([named('guide', 'Redness')]);
    expect(twice.idf('red')).toBe(once.idf('red'));
  });

  test('is lower for an everyday word', () => {
    const everyday = new NameIndex(entries, ['pit']);
    expect(everyday.idf('pit')).toBeLessThan(index.idf('pit'));
    expect(everyday.idf('dent')).toBe(index.idf('dent'));
  });
});

describe('completions', () => {
  test('are known words with this beginning, the most frequent first', () => {
    const found = new NameIndex([
      named('guide', 'Scabs'),
      named('guide', 'Scars'),
      named('guide', 'Scars again', { words: ['scalp'] }),
    ]).completions('sca');
    expect(found).toEqual(['scars', 'scabs', 'scalp']);
  });

  test('are limited to four', () => {
    const many = ['scab', 'scald', 'scale', 'scalp', 'scan', 'scar'];
    expect(new NameIndex(many.map((word) => named('term', word))).completions('sca')).toHaveLength(
      4,
    );
  });

  test('do not exist if no word begins like this', () => {
    expect(index.completions('zz')).toEqual([]);
  });
});

test('numbers and times are not in the vocabulary for corrections', () => {
  expect([...index.vocabulary.keys()].filter((word) => /\d| /.test(word))).toEqual([]);
  expect(index.speller.suggest('haeling')).toBe('healing');
});

test('an index without entries works', () => {
  const empty = new NameIndex([]);
  expect(empty.completions('a')).toEqual([]);
  expect(empty.speller.suggest('keloid')).toBeUndefined();
  expect(empty.idf('keloid')).toBeGreaterThan(0);
});
