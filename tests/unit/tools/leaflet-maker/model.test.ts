import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFragment, writeFragment } from '../../../../src/lib/url-hash.ts';
import {
  datesInWords,
  emptyChoices,
  fit,
  orderProblem,
  fieldProblem,
  nameProblem,
  readChoices,
  writeChoices,
  type Choices,
} from '../../../../src/tools/leaflet-maker/model.ts';
import { en } from '../../../../src/words/en.ts';

const { script } = en.leafletMaker;
const { daySpan, dayProblems, phoneProblems } = en.common;
const known = { depths: ['short', 'long'], optional: ['first-day', 'later', 'results'] };
const read = (hash: string): Choices => readChoices(readFragment(hash), known);

describe('the field', () => {
  test.each([
    ['name', 'Skin & Co. (North), Dr. Ng'],
    ['name', 'Клиника 5'],
    ['phone', '+1 (555) 010-0199'],
    ['after', 'the on-call doctor: 555 010 0199'],
    ['device', 'Pen 3/4'],
    ['on', '2028-02-29'],
    ['next', ''],
    ['name', '   '],
  ] as const)('%s accepts “%s”', (field, value) => {
    expect(fieldProblem(field, value)).toBeUndefined();
  });

  test.each([
    ['name', 'x'.repeat(5000), 'textLong'],
    ['name', '<img onerror=alert(1)>', 'textCharacter'],
    ['name', 'a\u202eb', 'textCharacter'],
    ['after', 'call\u0000me', 'textCharacter'],
    ['device', '{{7*7}}', 'textCharacter'],
    ['phone', '911', 'phoneShort'],
    ['phone', '1'.repeat(16), 'phoneLong'],
    ['phone', 'javascript:1234567', 'phoneCharacters'],
    ['on', '2027-02-29', 'dayUnknown'],
    ['next', '20000-01-01', 'dayForm'],
    ['next', '2100-01-01', 'dayRange'],
  ] as const)('%s refuses “%.20s” as %s', (field, value, problem) => {
    expect(fieldProblem(field, value)).toBe(problem);
  });

  test('next, for the next visit, accepts only days after the session', () => {
    const fields = { ...emptyChoices().fields, on: '2026-12-01' };
    expect(orderProblem({ ...fields, next: '2026-12-01' })).toBe('nextEarly');
    expect(orderProblem({ ...fields, next: '2026-12-02' })).toBeUndefined();
    expect(orderProblem({ ...fields, next: 'soon' })).toBeUndefined();
  });
});

test('a problem becomes a sentence with the length and the first wrong character', () => {
  const say = (problem: 'textLong' | 'textCharacter', value: string) =>
    nameProblem(problem, value, { ...script.problems, ...dayProblems, ...phoneProblems });
  expect(say('textLong', 'x'.repeat(61))).toContain('61 characters; 60 fit');
  expect(say('textCharacter', 'a<b>')).toContain('“<” cannot');
});

describe('the address', () => {
  test('restores valid values and ignores the others', () => {
    const { fields, ...rest } = read(
      '#depth=long&without=later,constructor,now&name=<b>&phone=555-010-0199&size=large&paper=x',
    );
    expect(rest).toEqual({ depth: 'long', without: ['later'], paper: 'a4', size: 'large' });
    expect(fields).toMatchObject({ name: '', phone: '555-010-0199' });
    expect(read('#depth=__proto__&on=2027-02-30&without=')).toEqual(emptyChoices());
  });

  test('with any content gives only choices that the leaflet offers', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' })),
        (any) => {
          const choices = read(new URLSearchParams(any).toString());
          expect(['', ...known.depths]).toContain(choices.depth);
          expect(known.optional).toEqual(expect.arrayContaining(choices.without));
          for (const [name, value] of Object.entries(choices.fields)) {
            expect(fieldProblem(name as 'name', value)).toBeUndefined();
          }
        },
      ),
    );
  });

  test('keeps all choices when it is written and read again', () => {
    const choice = fc.record({
      depth: fc.constantFrom('', ...known.depths),
      without: fc.subarray(known.optional),
      fields: fc.record({
        name: fc.constantFrom('', 'Skin & Co.', 'Ärzte am Platz'),
        phone: fc.constantFrom('', '+1 555 010 0199'),
        after: fc.constantFrom('', 'the on-call doctor'),
        device: fc.constantFrom('', 'Pen 3'),
        on: fc.constantFrom('', '2028-02-29'),
        next: fc.constantFrom('', '2028-03-28'),
      }),
      paper: fc.constantFrom('a4', 'letter'),
      size: fc.constantFrom('usual', 'large'),
    });
    fc.assert(
      fc.property(choice, (choices) => {
        expect(read(writeFragment(writeChoices(choices)))).toEqual(choices);
      }),
    );
  });

  test('never contains a value with a problem', () => {
    const fields = { ...emptyChoices().fields, name: '<script>', on: '2027-02-29' };
    expect(writeFragment(writeChoices({ ...emptyChoices(), fields }))).toBe('');
  });
});

test('the dates of a part appear once the day of the session is known', () => {
  const say = (on: string, from: number, to?: number) =>
    datesInWords(on, { from, to }, { ...script, daySpan }, 'en-US');
  expect(say('', 0, 0)).toBe('');
  expect(say('2027-02-30', 0)).toBe('');
  expect(say('2026-11-30', 0, 0)).toBe('Monday, November 30, 2026');
  expect(say('2026-12-30', 1, 2)).toBe('Thursday, December 31, 2026, to Friday, January 1, 2027');
  expect(say('2026-11-30', 7)).toBe('From Monday, December 7, 2026');
});

test('parts are kept in order of importance as long as they fit on the paper', () => {
  const heights: Record<string, number> = { a: 30, b: 60, c: 20, d: 10 };
  const parts = Object.keys(heights);
  const heightOf = (gone: string[]) =>
    100 + parts.reduce((sum, id) => sum + (gone.includes(id) ? 0 : (heights[id] ?? 0)), 0);
  expect(fit(heightOf, 220, parts)).toEqual([]);
  expect(fit(heightOf, 165, parts)).toEqual(['b']);
  expect(fit(heightOf, 90, parts)).toEqual(parts);
});
