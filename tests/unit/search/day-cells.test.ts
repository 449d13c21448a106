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

test('a sign and a day give the cell of the tool that says it', () => {
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

test('the longest name that was typed in full wins', () => {
  expect(ask('red eye day 1')?.title).toBe('A red eye: day 1');
  expect(ask('red face day 1')?.title).toBe('Redness that fades: day 1');
});

test('the first day that the tool knows counts', () => {
  expect(ask('red face day 40 or day 3')?.title).toBe('Redness that fades: day 3');
});

describe('nothing is found', () => {
  test.each([
    ['without a day', 'red face'],
    ['without a sign', 'day 2'],
    ['for a sign nobody knows', 'green day 2'],
    ['after the last day', 'red face day 4'],
    ['for a day without end', `red face day ${'9'.repeat(400)}`],
    ['by a name of filler words', 'the day 1'],
    ['where no meaning is packed', 'odd day 1'],
    ['for an empty query', ''],
  ])('%s', (_case, typed) => {
    expect(ask(typed)).toBeUndefined();
  });

  test('by tools that answer nothing of the kind', () => {
    expect(new DayCells({}).find(new Set(['red', 'day-2']))).toBeUndefined();
  });
});
