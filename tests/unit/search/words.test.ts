import { describe, expect, test } from 'vitest';
import { isFunctionWord, normalize, stemOf, wordsOf } from '../../../src/search/words.ts';
import { hostileTexts } from '../../support/search.ts';

const stemsOf = (text: string) => wordsOf(text).map(({ stem }) => stem);
const timesIn = (text: string) => stemsOf(text).filter((stem) => /-\d/.test(stem));

describe('numbers', () => {
  test.each(['1.5mm', '1,5 mm', '1.50 mm', '1.5 MM'])('%s is a length of 1.5 mm', (text) => {
    expect(stemsOf(text)).toEqual(['1.5mm', 'mm']);
  });

  test('without a leading zero are the same numbers', () => {
    expect(stemsOf('.5mm')).toEqual(stemsOf('0.5 mm'));
  });

  test('keep their unit: neither another length nor a bare number is the same', () => {
    expect(stemsOf('15mm')).not.toContain('1.5mm');
    expect(stemsOf('1.5')).toEqual(['1.5']);
  });

  test('before a percent sign are shares', () => {
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

  test('from one named day to another include those between', () => {
    expect(new Set(timesIn('day 4 to day 7'))).toEqual(
      new Set(['day-4', 'day-5', 'day-6', 'day-7']),
    );
  });

  test('of a long span end after a fortnight or so', () => {
    expect(timesIn('day 1 to 1000').length).toBeLessThan(20);
  });

  test.each(['and', 'to'])('in numbers too large to count end too, after “%s”', (joint) => {
    const huge = '9'.repeat(20);
    expect(timesIn(`day ${huge} ${joint} ${huge}`).length).toBeLessThan(20);
  });

  test('are said beside the words, which are kept', () => {
    expect(wordsOf('Swelling on day 3').map(({ text }) => text)).toEqual([
      'swelling',
      'on',
      'day',
      '3',
      'day 3',
    ]);
  });

  test('are not read into a word that every object knows', () => {
    expect(stemsOf('3 constructor')).toEqual(['3', 'constructor']);
  });
});

test('“how long” is one word, that “long” alone is not', () => {
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

  test('keep the s of a short word that is no plural', () => {
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

test('wide letters and ligatures are the letters that they show', () => {
  expect(stemsOf('ｋｅｌｏｉｄ ﬁbre')).toEqual(['keloid', stemOf('fiber')]);
});

test('hyphens and slashes part words', () => {
  expect(wordsOf('micro-needling/RF').map(({ text }) => text)).toEqual(['micro', 'needling', 'rf']);
});

test('words that only hold a sentence together are known, without their apostrophe too', () => {
  for (const word of ['what', 'should', 'i', 'isnt', 'dont', 'whats']) {
    expect(isFunctionWord(word), word).toBe(true);
  }
  for (const word of ['scar', 'pus', 'before', 'after', 'red', 'not-a-word']) {
    expect(isFunctionWord(word), word).toBe(false);
  }
});

test('any text has words of letters and digits only', () => {
  for (const text of hostileTexts) {
    for (const word of wordsOf(text)) expect(word.stem).toMatch(/^[\p{L}\d.e+%-]+$/u);
  }
});
