import { describe, expect, test } from 'vitest';
import {
  fragmentOf,
  hiddenParts,
  partPairs,
  settingProblem,
  slotProblem,
  type Part,
} from '../../../src/generator/setup.ts';
import { readParams } from '../../../src/frames/params.ts';
import { en } from '../../../src/words/en.ts';

const words = { ...en.generator.script, ...en.common };

test.each([
  ['accent', 'teal', /#0b6e6e/],
  ['accent', '#12345', /six of/],
  ['name', '<b>North</b>', /“<” cannot stand in a name/],
  ['name', 'North 🌞', /“🌞” cannot/],
  ['name', 'x'.repeat(61), /61 characters; 60 fit/],
  ['phone', '911', /too short/],
  ['phone', 'call 555 010 0199', /digits, spaces/],
  ['booking', 'clinic.example/book', /must begin with https/],
  ['booking', 'http://clinic.example/', /must begin with https/],
  ['booking', `https://clinic.example/${'x'.repeat(500)}`, /500/],
  ['booking', 'https://me@clinic.example/', /before the @/],
  ['booking', 'https://clinic.example:8443/', /after the colon/],
  ['booking', 'https://127.0.0.1/', /a name in it|your own name/],
  ['mode', 'Dark', /not one of the choices/],
])('the value of %s “%s” is explained as wrong', (name, value, says) => {
  expect(settingProblem(name, value, words)).toMatch(says);
});

test.each([
  ['accent', '#0b6e6e'],
  ['accent', 'fff'],
  ['name', 'Müller & Søn (North)'],
  ['phone', '+1 (555) 010-0199'],
  ['booking', 'https://clinic.example/book?x=1'],
  ['radius', '24'],
  ['booking', ''],
])('the value of %s “%s” is accepted', (name, value) => {
  expect(settingProblem(name, value, words)).toBeUndefined();
});

describe('a waiting time', () => {
  const slot = {
    id: 'makeup',
    label: 'Leave makeup off for',
    said: '24 hours',
    min: 24,
    max: 168,
    unit: 'hours',
  };

  test.each(['', '24', '168'])('of “%s” is accepted', (value) => {
    expect(slotProblem(slot, value, words)).toBeUndefined();
  });

  test.each(['23', '169', '24.5', '-30', 'a day', '1e2', '048'])(
    'of “%s” is refused with its limits',
    (value) => {
      expect(slotProblem(slot, value, words)).toMatch(/from 24 to 168.*sources say 24 hours/);
    },
  );
});

describe('hidden sections', () => {
  const part = (id: string, isLocked = false, formerIds: string[] = []): Part => ({
    id,
    title: id,
    isLocked,
    formerIds,
  });
  const parts = [part('one'), part('two'), part('help', true)];

  test('are listed in the address, except locked ones', () => {
    expect(partPairs(parts, new Set(['two', 'help']))).toEqual([['hide', 'two']]);
    expect(partPairs(parts, new Set())).toEqual([]);
  });

  test('that are too many for an address are replaced by a list of the shown ones', () => {
    const many = Array.from({ length: 15 }, (_, at) => part(`${'long-'.repeat(6)}${String(at)}`));
    const hidden = new Set(many.slice(1).map(({ id }) => id));
    expect(partPairs([...many, ...parts], hidden)).toEqual([
      ['show', [many[0]?.id, 'one', 'two'].join(',')],
    ]);
  });

  test('are read back from the address', () => {
    const many = Array.from({ length: 25 }, (_, at) => part(`part-${String(at)}`));
    for (const count of [0, 1, 10, 20, 21, 24]) {
      const hidden = new Set(many.slice(0, count).map(({ id }) => id));
      const params = readParams('#' + fragmentOf(partPairs(many, hidden)));
      expect(hiddenParts(many, params)).toEqual(hidden);
    }
  });

  test('can be all sections that are not locked', () => {
    const many = Array.from({ length: 21 }, (_, at) => part(`part-${String(at)}`));
    const all = [...many, part('help', true)];
    const hidden = new Set(many.map(({ id }) => id));
    const params = readParams('#' + fragmentOf(partPairs(all, hidden)));
    expect(params.show).toEqual(['help']);
    expect(hiddenParts(all, params)).toEqual(hidden);
  });

  test('are found by former ids, and listed by their current id', () => {
    const renamed = [part('new', false, ['old', 'older']), part('two'), part('help', true)];
    for (const hash of ['#hide=old', '#hide=older', '#hide=new', '#show=two', '#hide=old,new']) {
      expect(hiddenParts(renamed, readParams(hash)), hash).toEqual(new Set(['new']));
    }
    expect(hiddenParts(renamed, readParams('#show=old'))).toEqual(new Set(['two']));
    expect(hiddenParts(renamed, readParams('#show=gone'))).toEqual(new Set());
    expect(partPairs(renamed, new Set(['new']))).toEqual([['hide', 'new']]);
  });
});
