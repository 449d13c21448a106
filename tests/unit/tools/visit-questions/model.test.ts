import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longest, readFragment, writeFragment } from '../../../../src/lib/url-hash.ts';
import {
  choose,
  longestOwn,
  mostOwn,
  readOwn,
  roomFor,
  ticksOf,
  tidyOwn,
  writeOwn,
  type Question,
  type Ticks,
} from '../../../../src/tools/visit-questions/model.ts';

const none = ticksOf(() => []);
const question = (id: string, rank = 1, tags: Partial<Ticks> = {}): Question => ({
  id,
  rank,
  tags: { ...none, ...tags },
});
const idsOf = ({ groups }: { groups: { questions: Question[] }[] }) =>
  groups.flatMap(({ questions }) => questions.map(({ id }) => id));

describe('the page of questions', () => {
  const group = (limit: number, ...questions: Question[]) => [{ id: 'mine', limit, questions }];

  test('contains questions for everyone and questions that match a tick', () => {
    const groups = group(
      5,
      question('all'),
      question('scars', 1, { about: ['acne-scars'] }),
      question('pain', 1, { worry: ['pain'], has: ['first-time'] }),
    );
    expect(idsOf(choose(groups, none))).toEqual(['all']);
    const ticks = { ...none, has: ['first-time'] };
    expect(idsOf(choose(groups, ticks))).toEqual(['pain', 'all']);
  });

  test('starts with the most important questions and counts those left out', () => {
    const groups = group(2, question('c', 3), question('b', 2), question('a', 1));
    const chosen = choose(groups, none);
    expect(idsOf(chosen)).toEqual(['a', 'b']);
    expect(chosen.leftOut).toBe(1);
  });

  const tag = fc.subarray(['one', 'two', 'three']);
  const someTags = fc.record({ about: tag, has: tag, worry: tag });
  const someGroup = fc.record({
    id: fc.string(),
    limit: fc.integer({ min: 1, max: 5 }),
    questions: fc.array(
      fc.record({ id: fc.uuid(), rank: fc.integer({ min: 1, max: 3 }), tags: someTags }),
      { maxLength: 12 },
    ),
  });

  test('respects the limit of each group and counts every question left out', () => {
    fc.assert(
      fc.property(fc.array(someGroup, { maxLength: 4 }), someTags, (groups, ticks) => {
        const chosen = choose(groups, ticks);
        for (const [index, { questions, limit }] of chosen.groups.entries()) {
          expect(questions.length).toBeLessThanOrEqual(limit);
          const ranks = questions.map(({ rank }) => rank);
          expect(ranks).toEqual(ranks.toSorted());
          expect(groups[index]?.questions).toEqual(expect.arrayContaining(questions));
        }
        const unlimited = groups.map((group) => ({ ...group, limit: 99 }));
        const fitting = idsOf(choose(unlimited, ticks)).length;
        expect(idsOf(chosen).length + chosen.leftOut).toBe(fitting);
      }),
    );
  });

  test('has less room for answers the more lines it has', () => {
    const order = ['wide', 'some', 'none', 'tight'];
    const ranks = Array.from({ length: 40 }, (_, lines) => order.indexOf(roomFor(lines)));
    expect(ranks).toEqual(ranks.toSorted());
    expect(new Set(ranks).size).toBe(4);
  });
});

describe('the reader’s own questions', () => {
  test('can be restored from an address, except for their white space', () => {
    const typed = fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), { maxLength: mostOwn });
    fc.assert(
      fc.property(typed, (texts) => {
        const fragment = writeFragment([['own', writeOwn(texts)]]);
        fc.pre(fragment.length <= longest);
        const tidy = texts.map(tidyOwn).filter((text) => text.length <= longestOwn);
        const read = readOwn(readFragment(fragment).get('own'));
        expect(read.filter((text) => text !== '')).toEqual(tidy.filter((text) => text !== ''));
      }),
    );
  });

  test('are limited in number and length and lose control characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 900 }), (value) => {
        const read = readOwn(value);
        expect(read.length).toBeLessThanOrEqual(mostOwn);
        expect(read.every((text) => text.length <= longestOwn)).toBe(true);
        expect(read.join('')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
    expect(readOwn('a\nb\nc\nd')).toEqual(['a', 'b', 'c']);
    expect(readOwn(`${'x'.repeat(longestOwn + 1)}\nb`)).toEqual(['', 'b']);
    expect(tidyOwn(' Is\u202e it\t\u0007 so? ')).toBe('Is it so?');
  });

  test('keep the joiners that Persian and Hindi need', () => {
    expect(tidyOwn('می\u200cخواهم')).toBe('می\u200cخواهم');
  });
});
