import { describe, expect, test } from 'vitest';
import { isFunctionWord, normalize, stemOf, wordsOf } from '../../../src/search/words.ts';
import { hostileTexts } from '../../support/search.ts';

const stemsOf = (text: string) => wordsOf(text).map(({ stem }) => stem);
const timesIn = (text: string) => stemsOf(text).filter((stem) => /-\d/.test(stem));

describe('numbers', () => {
  test.each(['1.5mm', '1,5 mm', '1.50 mm', '1.5 MM'])('%s is a length of 1.5 mm', (text) => {
    expect(stemsOf(text)).toEqual(['1.5mm', 'mm']);
  });

  test('with and without a leading zero are equal', () => {
    expect(stemsOf('.5mm')).toEqual(stemsOf('0.5 mm'));
  });

  test('with a unit differ from other lengths and from bare numbers', () => {
    expect(stemsOf('15mm')).not.toContain('1.5mm');
    expect(stemsOf('1.5')).toEqual(['1.5']);
  });

  test('and a percent sign are one word', () => {
    expect(stemsOf('up 400 %')).toEqual(['up', '400%']);
    expect(stemsOf('%')).toEqual([]);
  });
});

describe('times', () => {
  test.each([
    ['day 3', ['day-3']],
    ['day three', ['day-3']],
    ['Day 3:', ['day-3']],
    ['3 days', ['day-3']],
    ['2 days later', ['day-2']],
    ['two days after', ['day-2']],
    ['days 2 and 3', ['day-2', 'day-3']],
    ['days 2 and 5', ['day-2', 'day-5']],
    ['day 2 or 5', ['day-2', 'day-5']],
    ['days 4 to 7', ['day-4', 'day-5', 'day-6', 'day-7']],
    ['day 4 until 6', ['day-4', 'day-5', 'day-6']],
    ['the next day', ['day-1']],
    ['the day after', []],
    ['yesterday', ['day-1']],
    ['tonight', ['day-0']],
    ['6 wks', ['week-6']],
    ['24hrs', ['hour-24']],
    ['every day', []],
    ['3 needles a day', []],
  ])('in “%s” are %j', (text, times) => {
    expect(timesIn(text)).toEqual(times);
  });

  test('from one day to another include the days between', () => {
    expect(new Set(timesIn('day 4 to day 7'))).toEqual(
      new Set(['day-4', 'day-5', 'day-6', 'day-7']),
    );
  });

  test('of a long span are limited to about two weeks', () => {
    expect(timesIn('day 1 to 1000').length).toBeLessThan(20);
  });

  test.each(['and', 'to'])('with huge numbers are limited too, after “%s”', (joint) => {
    const huge = '9'.repeat(20);
    expect(timesIn(`day ${huge} ${joint} ${huge}`).length).toBeLessThan(20);
  });

  test('are added after the words', () => {
    expect(wordsOf('Swelling on day 3').map(({ text }) => text)).toEqual([
      'swelling',
      'on',
      'day',
      '3',
      'day 3',
    ]);
  });

  test('are not found in names of object properties', () => {
    expect(stemsOf('3 constructor')).toEqual(['3', 'constructor']);
  });
});

test('“how long” is one word that differs from “long”', () => {
  expect(stemsOf('How long is it')).toEqual(['how-long', 'is', 'it']);
  expect(stemsOf('how is it, long')).toEqual(['how', 'is', 'it', 'long']);
});

describe('stems', () => {
  test.each(
    (
      'colour color/coloured colored/tumours tumors/discolouration discoloration/grey gray/' +
      'moisturise moisturize/moisturising moisturizing/moisturisers moisturizers/' +
      'organisations organizations/sterilised sterilized/paralyse paralyze/' +
      'anaesthetic anesthetic/aesthetician esthetician/haemorrhage hemorrhage/' +
      'paediatric pediatric/oedema edema/diarrhoea diarrhea/centre center/fibres fibers/' +
      'litre liter/licence license/ageing aging'
    )
      .split('/')
      .map((pair) => pair.split(' ') as [string, string]),
  )('of %s and %s are equal', (british, american) => {
    expect(stemOf(british)).toBe(stemOf(american));
  });

  test.each([
    ['scar', 'scars'],
    ['scarred', 'scarring'],
    ['needle', 'needling'],
    ['bleed', 'bleeding'],
    ['day', 'days'],
    ['eye', 'eyes'],
    ['age', 'aged'],
  ])('of %s and %s are equal', (one, other) => {
    expect(stemOf(one)).toBe(stemOf(other));
  });

  test.each([
    ['pus', 'puppy'],
    ['bruise', 'bruit'],
    ['raise', 'raze'],
    ['acne', 'acid'],
  ])('of %s and %s differ', (one, other) => {
    expect(stemOf(one)).not.toBe(stemOf(other));
  });

  test('of short words keep an s that is not a plural ending', () => {
    expect(stemOf('pus')).toBe('pus');
  });
});

test('accents and capitals make no difference', () => {
  expect(normalize('Crème BRÛLÉE')).toBe('creme brulee');
  expect(stemsOf('Ångström naïve')).toEqual(stemsOf('angstrom naive'));
});

test.each(['don’t', "don't", 'don`t', 'don´t', 'donʼt', 'dont'])('%s is one word', (text) => {
  expect(normalize(text)).toBe('dont');
});

test('soft hyphens and direction marks inside a word make no difference', () => {
  expect(stemsOf('ke\u00ADlo\u200Did\u202E')).toEqual(['keloid']);
});

test('full-width letters and ligatures are normalized', () => {
  expect(stemsOf('ｋｅｌｏｉｄ ﬁbre')).toEqual(['keloid', stemOf('fiber')]);
});

test('hyphens and slashes separate words', () => {
  expect(wordsOf('micro-needling/RF').map(({ text }) => text)).toEqual(['micro', 'needling', 'rf']);
});

test('function words are recognized, also without their apostrophe', () => {
  for (const word of ['what', 'should', 'i', 'isnt', 'dont', 'whats']) {
    expect(isFunctionWord(word), word).toBe(true);
  }
  for (const word of ['scar', 'pus', 'before', 'after', 'red', 'not-a-word']) {
    expect(isFunctionWord(word), word).toBe(false);
  }
});

test('every stem consists of letters, digits and signs of numbers', () => {
  for (const text of hostileTexts) {
    for (const word of wordsOf(text)) expect(word.stem).toMatch(/^[\p{L}\d.e+%-]+$/u);
  }
});
