import { describe, expect, test } from 'vitest';
import { Speller } from '../../../src/search/spelling.ts';
import { hostileTexts } from '../../support/search.ts';

/** Each word is in as many names as it is repeated here. */
const names =
  'keloid keloid pus acne acne acne scar scars swelling infection numbing wound rash needle ' +
  'bleeding hyperpigmentation retinol pump isotretinoin should should';
const counts = new Map<string, number>();
for (const name of names.split(' ')) counts.set(name, (counts.get(name) ?? 0) + 1);
const speller = new Speller(counts);

describe('a misspelling is corrected', () => {
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
  ])('from %s to %s', (typed, meant) => {
    expect(speller.suggest(typed)).toBe(meant);
  });
});

describe('there is no suggestion', () => {
  test.each([
    ['cash', 'a word that starts with another sound, as rash does'],
    ['sound', 'a word that starts with another sound, as wound does'],
    ['bump', 'a short word that starts with another letter, as pump does'],
    ['pas', 'a word of three letters'],
    ['ac', 'a word of two letters'],
    ['', 'an empty text'],
    ['shoud', 'a word that is similar to a function word only'],
    ['telephone', 'a word that is similar to none'],
    ['keratosis', 'a word that only begins like a known one'],
  ])('for “%s”: %s', (typed) => {
    expect(speller.suggest(typed)).toBeUndefined();
  });
});

test.each([
  ['face', 'fame'],
  ['fame', 'face'],
])(
  'of the equally similar words %s and %s, the one that sounds the same is suggested',
  (...words) => {
    expect(new Speller(new Map(words.map((word) => [word, 1]))).suggest('fase')).toBe('face');
  },
);

test('of two equally similar words, the one in more names is suggested', () => {
  const frequent = new Speller(
    new Map([
      ['lasers', 1],
      ['lasars', 40],
    ]),
  );
  expect(frequent.suggest('lasirs')).toBe('lasars');
});

test('a word that is in no name is suggested only if no name is as similar', () => {
  const typed = 'lasirs';
  const lead = new Map([['lasers', 0]]);
  expect(new Speller(lead).suggest(typed)).toBe('lasers');
  expect(new Speller(new Map([...lead, ['lasars', 1]])).suggest(typed)).toBe('lasars');
});

test('longer words may have more mistakes', () => {
  const long = new Speller(
    new Map([
      ['toner', 1],
      ['tranexamic', 1],
    ]),
  );
  expect(long.suggest('trannexammik')).toBe('tranexamic');
  expect(long.suggest('tomar')).toBeUndefined();
});

test('every suggestion is a known word', () => {
  const suggestions = hostileTexts.map((text) => speller.suggest(text.slice(0, 300)));
  const unknown = suggestions.filter((word) => word !== undefined && !counts.has(word));
  expect(unknown).toEqual([]);
});
