import { describe, expect, test } from 'vitest';
import { NameIndex } from '../../../src/search/name-index.ts';
import { named } from '../../support/search.ts';

const entries = [
  named('concern', 'Acne scars', { names: ['pitted skin'], words: ['dents', 'day-3'] }),
  named('guide', 'Healing after acne', { words: ['30', 'day-4', 'redness'] }),
  named('guide', 'The day of the session'),
  named('claim', 'Needling may soften acne scars.'),
];
const lexicon = new NameIndex(entries);

const phrasesOf = (stem: string) => lexicon.phrasesWith(stem).map((at) => lexicon.phrases[at]);

describe('a phrase', () => {
  test('is a name for each title and other name, but for a claim, whose sentence is none', () => {
    const isName = entries.map((_, at) =>
      lexicon.phrases.filter(({ entry }) => entry === at).map((phrase) => phrase.isName),
    );
    expect(isName).toEqual([[true, true, false], [true, false], [true], [false]]);
  });

  test('leaves out words that say nothing', () => {
    expect(phrasesOf('session')[0]?.stems).toEqual(['dai', 'session']);
    expect(lexicon.has('the')).toBe(false);
  });

  test('that has no other words keeps them', () => {
    const who = new NameIndex([named('page', 'Who we are')]);
    expect(who.has('who')).toBe(true);
  });

  test('weighs most as a name and least as a sentence', () => {
    const [name] = phrasesOf('pit');
    const [word] = phrasesOf('dent');
    const [sentence] = phrasesOf('soften');
    expect(name?.weight).toBeGreaterThan(word?.weight ?? 0);
    expect(word?.weight).toBeGreaterThan(sentence?.weight ?? 0);
  });
});

test('words beside each other in the list of an entry make no time together', () => {
  expect(lexicon.has('day-4')).toBe(true);
  expect(lexicon.has('day-30')).toBe(false);
});

describe('what a word says', () => {
  test('is more the fewer entries have it, and most for one that none has', () => {
    expect(lexicon.idf('pit')).toBeGreaterThan(lexicon.idf('acn'));
    expect(lexicon.idf('unheard')).toBeGreaterThan(lexicon.idf('pit'));
    expect(lexicon.idf('acn')).toBeGreaterThan(0);
  });

  test('counts an entry once, however many of its names have the word', () => {
    const twice = new NameIndex([named('guide', 'Redness', { names: ['red skin', 'redness'] })]);
    const once = new NameIndex([named('guide', 'Redness')]);
    expect(twice.idf('red')).toBe(once.idf('red'));
  });

  test('is less for a word of every day', () => {
    const everyday = new NameIndex(entries, ['pit']);
    expect(everyday.idf('pit')).toBeLessThan(lexicon.idf('pit'));
    expect(everyday.idf('dent')).toBe(lexicon.idf('dent'));
  });
});

describe('completions', () => {
  test('are known words with this start, those first that more names have', () => {
    const found = new NameIndex([
      named('guide', 'Scabs'),
      named('guide', 'Scars'),
      named('guide', 'Scars again', { words: ['scalp'] }),
    ]).completions('sca');
    expect(found).toEqual(['scars', 'scabs', 'scalp']);
  });

  test('are a handful at most', () => {
    const many = ['scab', 'scald', 'scale', 'scalp', 'scan', 'scar'];
    expect(new NameIndex(many.map((word) => named('term', word))).completions('sca')).toHaveLength(
      4,
    );
  });

  test('are none for a start that no word has', () => {
    expect(lexicon.completions('zz')).toEqual([]);
  });
});

test('corrections come from words, not from numbers', () => {
  expect([...lexicon.vocabulary.keys()].filter((word) => /\d| /.test(word))).toEqual([]);
  expect(lexicon.speller.suggest('haeling')).toBe('healing');
});

test('no entries are a lexicon too', () => {
  const empty = new NameIndex([]);
  expect(empty.completions('a')).toEqual([]);
  expect(empty.speller.suggest('keloid')).toBeUndefined();
  expect(empty.idf('keloid')).toBeGreaterThan(0);
});
