import { describe, expect, test } from 'vitest';
import { NameIndex } from '../../../src/search/name-index.ts';
import type { NamedEntry } from '../../../src/search/names.ts';
import { readQuery } from '../../../src/search/query.ts';
import { rank, shortAnswer } from '../../../src/search/rank.ts';
import { named } from '../../support/search.ts';

const read = (typed: string, index: NameIndex) =>
  readQuery(typed, index, { correct: new Set(), isExact: false });

/** The titles of the results, the best first. */
function order(typed: string, entries: NamedEntry[], texts: Map<number, number>[] = []): string[] {
  const index = new NameIndex(entries);
  return rank(read(typed, index), index, texts).map(({ entry }) => entries[entry]?.title ?? '');
}

/** Entries that keep the other words rare. */
const others = ['Devices', 'Serums', 'Pregnancy', 'Prices', 'Sun', 'Pain'].map((title) =>
  named('guide', title),
);

describe('the best match is', () => {
  test('the page with its whole name in the query, not a page with one of the words', () => {
    const entries = [
      named('guide', 'Stretch before a session'),
      named('guide', 'Marks that stay'),
      named('guide', 'Stretch marks'),
      ...others,
    ];
    expect(order('do stretch marks fade', entries)[0]).toBe('Stretch marks');
  });

  test('the page with the shorter name if two names contain the word', () => {
    const entries = [
      named('guide', 'Redness and swelling and peeling'),
      named('guide', 'Redness'),
      ...others,
    ];
    expect(order('redness', entries)).toEqual(['Redness', 'Redness and swelling and peeling']);
  });

  test('the page with the word in its name, not a page with a search word only', () => {
    const entries = [
      named('guide', 'Healing', { words: ['bruise'] }),
      named('guide', 'Bruises'),
      ...others,
    ];
    expect(order('bruise', entries)).toEqual(['Bruises', 'Healing']);
  });

  test('the page that covers more of the query, not the page with half of it as its name', () => {
    const entries = [
      named('guide', 'Sauna'),
      named('guide', 'Sports', { words: 'gym sauna pool sea bike run walk yoga'.split(' ') }),
      named('guide', 'Sweat', { words: 'gym heat salt'.split(' ') }),
      ...others,
    ];
    expect(order('gym sauna', entries)[0]).toBe('Sports');
  });

  test('the page with the rarer word of the query', () => {
    const common = ['a', 'b', 'c', 'd'].map((letter) => named('guide', `Skin ${letter}`));
    const entries = [...common, named('guide', 'Tattoo'), ...others];
    expect(order('skin tattoo', entries)[0]).toBe('Tattoo');
  });

  test('the page about a subject, not a claim with the same words', () => {
    const entries = [
      named('claim', 'Keloids grow.'),
      named('guide', 'Keloids and scarring'),
      ...others,
    ];
    expect(order('keloids', entries)).toEqual(['Keloids and scarring', 'Keloids grow.']);
  });
});

describe('a term', () => {
  const entries = [
    named('term', 'keloid', { names: ['raised scar'] }),
    named('term', 'erythema'),
    named('guide', 'Keloids and scarring'),
    named('guide', 'Healing', { words: ['keloid', 'itch', 'lump', 'chest', 'shoulder'] }),
    ...others,
  ];

  test.each(['what is a keloid', 'keloid meaning', 'define keloid', 'what’s a raised scar'])(
    'ranks first if the query asks for its meaning: %s',
    (typed) => {
      expect(order(typed, entries)[0]).toBe('keloid');
    },
  );

  test.each(['keloid', 'keloid after needling', 'what is the keloid risk'])(
    'ranks below the page about it if the query does not ask for its meaning: %s',
    (typed) => {
      expect(order(typed, entries)[0]).toBe('Keloids and scarring');
    },
  );

  test('ranks first if nothing else contains the word', () => {
    expect(order('erythema', entries)).toEqual(['erythema']);
  });
});

test('a claim that covers most of the query is among the first three results', () => {
  const guides = ['Needles and acne', 'Acne needles', 'Acne and needles', 'Needles on acne'].map(
    (title) => named('guide', title),
  );
  const claim = named('claim', 'Needles do not spread acne.');
  const half = named('claim', 'Acne is common.');
  const placeOf = (short: NamedEntry) =>
    order('needles acne', [...guides, short, ...others]).indexOf(short.title);
  expect(placeOf(claim)).toBe(shortAnswer.place);
  expect(placeOf(half)).toBeGreaterThan(shortAnswer.place);
});

test('a word of the query counts more than a synonym of it', () => {
  const entries = [
    named('guide', 'Dark marks'),
    named('guide', 'Hyperpigmentation'),
    named('term', 'hyperpigmentation', { names: ['dark marks'] }),
    ...others,
  ];
  const found = order('hyperpigmentation after needling', entries);
  expect(found[0]).toBe('Hyperpigmentation');
  expect(found).toContain('Dark marks');
});

describe('texts', () => {
  const entries = [named('guide', 'Healing'), named('guide', 'Aftercare'), ...others];

  test('also find pages without the word in their names', () => {
    expect(order('gauze', entries, [new Map([[1, 2]])])).toEqual(['Aftercare']);
  });

  test('decide between pages with equally good names', () => {
    const words = { words: ['gauze'] };
    const same = [named('guide', 'One', words), named('guide', 'Two', words), ...others];
    expect(order('gauze', same)).toEqual(['One', 'Two']);
    expect(order('gauze', same, [new Map([[1, 3]])])).toEqual(['Two', 'One']);
  });

  test('with a low score do not outrank a name', () => {
    expect(order('healing', entries, [new Map([[1, 0.1]])])[0]).toBe('Healing');
  });
});

test('the covered share of a query ignores words that no entry contains', () => {
  const index = new NameIndex([named('guide', 'Acne'), named('guide', 'Acne scars'), ...others]);
  const covered = (typed: string) => rank(read(typed, index), index, []).map((one) => one.covered);
  expect(covered('acne')).toEqual([1, 1]);
  expect(covered('acne xylophone')).toEqual([1, 1]);
  const [whole, part] = covered('acne scars');
  expect(whole).toBeCloseTo(1);
  expect(part).toBeGreaterThan(0);
  expect(part).toBeLessThan(0.7);
});

test('an empty query, an unknown word, and an empty index give no results', () => {
  expect(order('', others)).toEqual([]);
  expect(order('xylophone', others)).toEqual([]);
  expect(order('acne', [])).toEqual([]);
});
