import { describe, expect, test } from 'vitest';
import { DayCells } from '../../../src/search/day-cells.ts';
import { wordsOf } from '../../../src/search/words.ts';

const cells = new DayCells({
  'recovery-guide': {
    fragment: '{sign}-day-{day}',
    title: '{sign}: day {day}',
    meanings: ['Expected.', 'Call the clinic.'],
    signs: {
      redness: { name: 'Redness that fades', words: ['red', 'red face'], days: '0011' },
      'red-eye': { name: 'A red eye', words: ['red eye'], days: '11' },
    },
  },
  'another-tool': {
    fragment: 'on-{day}-{sign}',
    title: '{sign}: day {day}',
    meanings: ['Tell them.'],
    signs: {
      humming: { name: 'A humming', words: ['hum'], days: '00' },
      nameless: { name: 'the', words: ['of'], days: '00' },
      odd: { name: 'Odd marks', words: ['odd'], days: '07' },
    },
  },
});
const ask = (typed: string) => cells.find(new Set(wordsOf(typed).map(({ stem }) => stem)));

test('a sign and a day lead to the answer of the tool', () => {
  expect(ask('red on day 2')).toEqual({
    address: '/tools/recovery-guide/#redness-day-2',
    title: 'Redness that fades: day 2',
    meaning: 'Call the clinic.',
  });
  expect(ask('humming day 1')).toEqual({
    address: '/tools/another-tool/#on-1-humming',
    title: 'A humming: day 1',
    meaning: 'Tell them.',
  });
});

test('the longest name that the query contains decides', () => {
  expect(ask('red eye day 1')?.title).toBe('A red eye: day 1');
  expect(ask('red face day 1')?.title).toBe('Redness that fades: day 1');
});

test('the first day that the tool covers decides', () => {
  expect(ask('red face day 40 or day 3')?.title).toBe('Redness that fades: day 3');
});

describe('a query finds no answer', () => {
  test.each([
    ['without a day', 'red face'],
    ['without a sign', 'day 2'],
    ['for an unknown sign', 'green day 2'],
    ['after the last day', 'red face day 4'],
    ['for a huge number of days', `red face day ${'9'.repeat(400)}`],
    ['for a name that has only function words', 'the day 1'],
    ['for a day without a packed meaning', 'odd day 1'],
    ['if it is empty', ''],
  ])('%s', (_case, typed) => {
    expect(ask(typed)).toBeUndefined();
  });

  test('if no tool has answers', () => {
    expect(new DayCells({}).find(new Set(['red', 'day-2']))).toBeUndefined();
  });
});
