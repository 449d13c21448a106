import { describe, expect, test } from 'vitest';
import { Speller } from '../../../src/search/spelling.ts';
import { hostileTexts } from '../../support/search.ts';

/** Each stands in as many names as it is written here. */
const names =
  'keloid keloid pus acne acne acne scar scars swelling infection numbing wound rash needle ' +
  'bleeding hyperpigmentation retinol pump isotretinoin should should';
const counts = new Map<string, number>();
for (const name of names.split(' ')) counts.set(name, (counts.get(name) ?? 0) + 1);
const speller = new Speller(counts);

describe('a slip is seen', () => {
  test.each([
    ['kelloid', 'keloid'],
    ['keliod', 'keloid'],
    ['keloyd', 'keloid'],
    ['puss', 'pus'],
    ['acen', 'acne'],
    ['akne', 'acne'],
    ['sweling', 'swelling'],
    ['swelilng', 'swelling'],
    ['infecton', 'infection'],
    ['nummbing', 'numbing'],
    ['needel', 'needle'],
    ['bleading', 'bleeding'],
    ['bleedign', 'bleeding'],
    ['hiperpigmentacion', 'hyperpigmentation'],
    ['retinal', 'retinol'],
    ['isotretinion', 'isotretinoin'],
  ])('in %s, where %s was meant', (typed, meant) => {
    expect(speller.suggest(typed)).toBe(meant);
  });
});

describe('nothing is suggested', () => {
  test.each([
    ['cash', 'a word that starts with another sound, as rash does'],
    ['sound', 'a word that starts with another sound, as wound does'],
    ['bump', 'a short word that starts with another letter, as pump does'],
    ['pas', 'a word of three letters'],
    ['ac', 'a word of two letters'],
    ['', 'no word'],
    ['shoud', 'a word near one that only holds a sentence together'],
    ['telephone', 'a word that is like none'],
    ['keratosis', 'a word that shares its start only'],
  ])('for “%s”: %s', (typed) => {
    expect(speller.suggest(typed)).toBeUndefined();
  });
});

test.each([
  ['face', 'fame'],
  ['fame', 'face'],
])('of %s and %s, as near both, the one that sounds the same is suggested', (...words) => {
  expect(new Speller(new Map(words.map((word) => [word, 1]))).suggest('fase')).toBe('face');
});

test('of two words as near, the one that more names have is suggested', () => {
  const frequent = new Speller(
    new Map([
      ['lasers', 1],
      ['lasars', 40],
    ]),
  );
  expect(frequent.suggest('lasirs')).toBe('lasars');
});

test('a word that is no name is suggested only when no name is as near', () => {
  const typed = 'lasirs';
  const lead = new Map([['lasers', 0]]);
  expect(new Speller(lead).suggest(typed)).toBe('lasers');
  expect(new Speller(new Map([...lead, ['lasars', 1]])).suggest(typed)).toBe('lasars');
});

test('longer words may have more slips', () => {
  const long = new Speller(
    new Map([
      ['toner', 1],
      ['tranexamic', 1],
    ]),
  );
  expect(long.suggest('trannexammik')).toBe('tranexamic');
  expect(long.suggest('tomar')).toBeUndefined();
});

test('whatever was typed, a known word is suggested or none', () => {
  for (const text of hostileTexts) {
    const meant = speller.suggest(text.slice(0, 300));
    if (meant !== undefined) expect(counts.has(meant)).toBe(true);
  }
});
