import { describe, expect, test } from 'vitest';
import { NameIndex } from '../../../src/search/name-index.ts';
import { readQuery, unknownWords } from '../../../src/search/query.ts';
import { hostileTexts, named } from '../../support/search.ts';

const index = new NameIndex([
  named('concern', 'Acne scars', { names: ['ice pick scars'] }),
  named('guide', 'Infection', { words: ['pus', 'hot', 'swelling'] }),
  named('guide', 'Home rollers', { names: ['dermaroller', 'dermal device'] }),
  named('guide', 'Wound and cold sore', { words: ['white', 'thighs'] }),
  named('guide', 'Makeup after a session'),
  named('term', 'keloid', { names: ['raised scar'] }),
  named('term', 'hyperpigmentation', { names: ['dark marks'] }),
]);
const none = new Set<string>();

const ask = (typed: string, correct: ReadonlySet<string> = none, isExact = false) =>
  readQuery(typed, index, { correct, isExact });
const textsOf = (typed: string) => ask(typed).parts.map(({ text }) => text);
const formsOf = (typed: string, text: string) =>
  ask(typed).parts.find((part) => part.text === text)?.forms ?? [];

describe('an unknown word', () => {
  test('is corrected, and the whole query is returned with the correction', () => {
    const { parts, corrected } = ask('Is my kelloid, infected?');
    expect(corrected).toBe('Is my keloid, infected?');
    expect(parts.map(({ text }) => text)).toEqual(['keloid', 'infected']);
  });

  test('is corrected everywhere in the query, also with an apostrophe or accent', () => {
    expect(ask('puss, Püss and pu´ss here').corrected).toBe('pus, pus and pus here');
  });

  test('weighs a little less after a correction', () => {
    expect(formsOf('kelloid here', 'keloid')[0]?.weight).toBeLessThan(1);
    expect(formsOf('kelloid here', 'keloid')[0]?.weight).toBeGreaterThan(0.5);
  });

  test('is not corrected in exact mode', () => {
    const { parts, corrected } = ask('kelloid puss', none, true);
    expect(corrected).toBeUndefined();
    expect(parts.map(({ text }) => text)).toEqual(['kelloid', 'puss']);
  });

  test('is not corrected if it is known to be correct', () => {
    expect(ask('puss here', new Set(['puss'])).corrected).toBeUndefined();
  });

  test('is not corrected if no known word is similar', () => {
    expect(ask('telephone rabbit').corrected).toBeUndefined();
  });

  test('is split if it consists of two known words', () => {
    expect(ask('acnescars here').corrected).toBe('acne scars here');
  });
});

test.each(['would', 'could there', 'what about this', 'which'])(
  '“%s” has only function words, which are not corrected',
  (typed) => {
    expect(ask(typed).corrected).toBeUndefined();
  },
);

test('function words are ignored unless the query has no other words', () => {
  expect(textsOf('what is the pus')).toEqual(['pus']);
  expect(textsOf('what is the')).toEqual(['what', 'is', 'the']);
});

test('a repeated word counts once', () => {
  expect(textsOf('pus pus PUS')).toEqual(['pus']);
});

describe('the last word', () => {
  test.each(['infect', 'dark hyperpig'])('of “%s” is completed, not corrected', (typed) => {
    const { parts, corrected } = ask(typed);
    const stems = parts.at(-1)?.forms.map(({ stem }) => stem);
    expect(corrected).toBeUndefined();
    expect(stems).toContain(typed === 'infect' ? 'infect' : 'hyperpigment');
    expect(parts.at(-1)?.text).toBe(typed.split(' ').at(-1));
  });

  test('is the last one typed, even if the query has a time before it', () => {
    const forms = formsOf('day 3 swell today hyperpig', 'hyperpig').map(({ stem }) => stem);
    expect(forms).toContain('hyperpigment');
  });

  test('is the only one that is completed', () => {
    expect(formsOf('hyperpig face', 'hyperpig').map(({ stem }) => stem)).toEqual(['hyperpig']);
  });

  test('is corrected if no known word begins with it', () => {
    expect(ask('my kelloid').corrected).toBe('my keloid');
  });
});

describe('a compound that is typed as two words', () => {
  test('also counts as one word, with a higher weight', () => {
    const { parts, corrected } = ask('derma roller');
    const weights = Object.fromEntries(parts.map(({ text, forms }) => [text, forms[0]?.weight]));
    expect(weights).toEqual({ derma: 0.5, roller: 0.5, dermaroller: 1 });
    expect(corrected).toBeUndefined();
  });

  test('is found even if its halves are function words', () => {
    expect(textsOf('can i make up my face')).toContain('makeup');
  });

  test('has the same stem as the word in one piece', () => {
    const whole = formsOf('dermaroller', 'dermaroller')[0]?.stem;
    expect(formsOf('derma roller', 'dermaroller')[0]?.stem).toBe(whole);
  });
});

describe('a synonym', () => {
  test('is added with a lower weight if the query contains a whole name', () => {
    const [first, ...added] = formsOf('keloid', 'keloid');
    expect(first).toEqual({ stem: 'keloid', weight: 1 });
    expect(added.map(({ stem }) => stem)).toEqual(['rais', 'scar']);
    expect(Math.max(...added.map(({ weight }) => weight))).toBeLessThan(0.5);
  });

  test('leads from everyday words to the term', () => {
    expect(formsOf('dark marks', 'dark').map(({ stem }) => stem)).toContain('hyperpigment');
  });

  test('is not added for a part of a name or for the name of a guide', () => {
    expect(formsOf('dark', 'dark')).toHaveLength(1);
    expect(formsOf('dermaroller', 'dermaroller')).toHaveLength(1);
  });
});

test.each([
  'what is a keloid',
  'whats a keloid',
  'What’s a keloid?',
  "what's a keloid ",
  'what does keloid mean',
  'keloid meaning',
  'define keloid',
])('“%s” is a question about the meaning of a word', (typed) => {
  expect(ask(typed).asksForMeaning).toBe(true);
});

test.each(['keloid', 'what helps a keloid that keeps growing', 'somewhat a keloid', 'keloid risk'])(
  '“%s” is not a question about the meaning of a word',
  (typed) => {
    expect(ask(typed).asksForMeaning).toBe(false);
  },
);

test('the unknown words of a query are those that may be misspelled', () => {
  const found = unknownWords('What kelloid puss 1.5mm on xy pus', index, new Set(['puss']));
  expect(found.map(({ text }) => text)).toEqual(['kelloid']);
});

test('a long query is cut after 300 characters and twelve words', () => {
  expect(textsOf(`keloid${' '.repeat(300)}pus`)).toEqual(['keloid']);
  const many = Array.from('abcdefghijklmnopqrstuvwxyz')
    .map((letter) => `zzz${letter}`)
    .join(' ');
  expect(textsOf(many)).toHaveLength(12);
  expect(unknownWords(many, index, none)).toHaveLength(12);
});

test('any query can be read without an error', () => {
  for (const text of hostileTexts) {
    for (const { forms } of ask(text).parts) {
      for (const { weight } of forms) expect(weight).toBeGreaterThan(0);
    }
    expect(ask(text, none, true).corrected).toBeUndefined();
    expect(unknownWords(text, index, none).length).toBeLessThan(13);
  }
});
