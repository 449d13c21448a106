import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFragment, writeFragment } from '../../../../src/lib/url-hash.ts';
import {
  daysInWords,
  emptyChoices,
  fit,
  orderProblem,
  fieldProblem,
  readChoices,
  writeChoices,
  type Choices,
} from '../../../../src/tools/leaflet-maker/model.ts';

const known = { depths: ['short', 'long'], optional: ['first-day', 'later', 'results'] };
const read = (hash: string): Choices => readChoices(readFragment(hash), known);

describe('what somebody types', () => {
  test.each([
    ['name', 'Skin & Co. (North), Dr. Ng'],
    ['name', 'Клиника 5'],
    ['phone', '+1 (555) 010-0199'],
    ['after', 'the on-call doctor: 555 010 0199'],
    ['device', 'Pen 3/4'],
    ['on', '2028-02-29'],
    ['next', ''],
    ['name', '   '],
  ] as const)('%s can be “%s”', (field, value) => {
    expect(fieldProblem(field, value)).toBeUndefined();
  });

  test.each([
    ['name', 'x'.repeat(5000), '5000 characters; 60 fit'],
    ['name', '<img onerror=alert(1)>', '“<” cannot stand there'],
    ['name', 'a\u202eb', 'cannot stand there'],
    ['after', 'call\u0000me', 'cannot stand there'],
    ['device', '{{7*7}}', '“{” cannot'],
    ['phone', '911', 'too short'],
    ['phone', '1'.repeat(16), '15 digits'],
    ['phone', 'javascript:1234567', 'digits, spaces'],
    ['on', '2027-02-29', 'not in the calendar'],
    ['next', '20000-01-01', 'as 2026-11-21'],
    ['next', '2100-01-01', '2000 to 2099'],
  ] as const)('%s cannot be “%.20s”', (field, value, problem) => {
    expect(fieldProblem(field, value)).toContain(problem);
  });

  test('a next visit comes after the session', () => {
    const fields = { ...emptyChoices().fields, on: '2026-12-01' };
    expect(orderProblem({ ...fields, next: '2026-12-01' })).toContain('not after');
    expect(orderProblem({ ...fields, next: '2026-12-02' })).toBeUndefined();
    expect(orderProblem({ ...fields, next: 'soon' })).toBeUndefined();
  });
});

describe('the address', () => {
  test('keeps what is sound, and leaves out the rest', () => {
    const { fields, ...rest } = read(
      '#depth=long&without=later,constructor,now&name=<b>&phone=555-010-0199&size=large&paper=x',
    );
    expect(rest).toEqual({ depth: 'long', without: ['later'], paper: 'a4', size: 'large' });
    expect(fields).toMatchObject({ name: '', phone: '555-010-0199' });
    expect(read('#depth=__proto__&on=2027-02-30&without=')).toEqual(emptyChoices());
  });

  test('whatever it holds, every choice is one of ours', () => {
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

  test('written and read again, says the same', () => {
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

  test('never holds what has a problem', () => {
    const fields = { ...emptyChoices().fields, name: '<script>', on: '2027-02-29' };
    expect(writeFragment(writeChoices({ ...emptyChoices(), fields }))).toBe('');
  });
});

test('the days of a part are named once the session has a day', () => {
  expect(daysInWords('', { from: 0, to: 0 })).toBe('');
  expect(daysInWords('2027-02-30', { from: 0 })).toBe('');
  expect(daysInWords('2026-11-30', { from: 0, to: 0 })).toBe('Monday, November 30, 2026');
  expect(daysInWords('2026-12-30', { from: 1, to: 2 })).toBe(
    'Thursday, December 31, 2026, to Friday, January 1, 2027',
  );
  expect(daysInWords('2026-11-30', { from: 7 })).toBe('From Monday, December 7, 2026');
});

test('parts stay, the most important first, as long as the paper holds them', () => {
  const heights: Record<string, number> = { a: 30, b: 60, c: 20, d: 10 };
  const parts = Object.keys(heights);
  const heightOf = (gone: string[]) =>
    100 + parts.reduce((sum, id) => sum + (gone.includes(id) ? 0 : (heights[id] ?? 0)), 0);
  expect(fit(heightOf, 220, parts)).toEqual([]);
  expect(fit(heightOf, 165, parts)).toEqual(['b']);
  expect(fit(heightOf, 90, parts)).toEqual(parts);
});
