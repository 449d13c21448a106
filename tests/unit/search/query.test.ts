import { describe, expect, test } from 'vitest';
import { NameIndex } from '../../../src/search/name-index.ts';
import { readQuery, unknownWords } from '../../../src/search/query.ts';
import { hostileTexts, named } from '../../support/search.ts';

const lexicon = new NameIndex([
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
  readQuery(typed, lexicon, { correct, isExact });
const textsOf = (typed: string) => ask(typed).parts.map(({ text }) => text);
const formsOf = (typed: string, text: string) =>
  ask(typed).parts.find((part) => part.text === text)?.forms ?? [];

describe('a word that is not known', () => {
  test('is corrected, and the whole query is said again with the correction', () => {
    const { parts, corrected } = ask('Is my kelloid, infected?');
    expect(corrected).toBe('Is my keloid, infected?');
    expect(parts.map(({ text }) => text)).toEqual(['keloid', 'infected']);
  });

  test('is corrected wherever it stands, apostrophe or accent and all', () => {
    expect(ask('puss, Püss and pu´ss here').corrected).toBe('pus, pus and pus here');
  });

  test('counts a little less corrected than if it were right', () => {
    expect(formsOf('kelloid here', 'keloid')[0]?.weight).toBeLessThan(1);
    expect(formsOf('kelloid here', 'keloid')[0]?.weight).toBeGreaterThan(0.5);
  });

  test('is taken as typed when that is asked for', () => {
    const { parts, corrected } = ask('kelloid puss', none, true);
    expect(corrected).toBeUndefined();
    expect(parts.map(({ text }) => text)).toEqual(['kelloid', 'puss']);
  });

  test('is left alone when texts or the language have it', () => {
    expect(ask('puss here', new Set(['puss'])).corrected).toBeUndefined();
  });

  test('is left alone when it is like none', () => {
    expect(ask('telephone rabbit').corrected).toBeUndefined();
  });

  test('may be two words without the space', () => {
    expect(ask('acnescars here').corrected).toBe('acne scars here');
  });
});

test.each(['would', 'could there', 'what about this', 'which'])(
  '“%s” only holds a sentence together, and is not corrected',
  (typed) => {
    expect(ask(typed).corrected).toBeUndefined();
  },
);

test('words that say nothing are left out, unless there are no others', () => {
  expect(textsOf('what is the pus')).toEqual(['pus']);
  expect(textsOf('what is the')).toEqual(['what', 'is', 'the']);
});

test('a word said twice counts once', () => {
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

  test('is the one typed last, though a time was typed before', () => {
    const forms = formsOf('day 3 swell today hyperpig', 'hyperpig').map(({ stem }) => stem);
    expect(forms).toContain('hyperpigment');
  });

  test('alone is completed; a beginning in the middle is not', () => {
    expect(formsOf('hyperpig face', 'hyperpig').map(({ stem }) => stem)).toEqual(['hyperpig']);
  });

  test('is corrected when it is the beginning of nothing', () => {
    expect(ask('my kelloid').corrected).toBe('my keloid');
  });
});

describe('a word in two halves', () => {
  test('is the whole word too, which counts more', () => {
    const { parts, corrected } = ask('derma roller');
    const weights = Object.fromEntries(parts.map(({ text, forms }) => [text, forms[0]?.weight]));
    expect(weights).toEqual({ derma: 0.5, roller: 0.5, dermaroller: 1 });
    expect(corrected).toBeUndefined();
  });

  test('is found though its halves say nothing', () => {
    expect(textsOf('can i make up my face')).toContain('makeup');
  });

  test('finds the stem that the word in one piece has', () => {
    const whole = formsOf('dermaroller', 'dermaroller')[0]?.stem;
    expect(formsOf('derma roller', 'dermaroller')[0]?.stem).toBe(whole);
  });
});

describe('another name', () => {
  test('of what is named in full is added at less weight, and the word is kept', () => {
    const [first, ...added] = formsOf('keloid', 'keloid');
    expect(first).toEqual({ stem: 'keloid', weight: 1 });
    expect(added.map(({ stem }) => stem)).toEqual(['rais', 'scar']);
    expect(Math.max(...added.map(({ weight }) => weight))).toBeLessThan(0.5);
  });

  test('leads from the everyday words to the term', () => {
    expect(formsOf('dark marks', 'dark').map(({ stem }) => stem)).toContain('hyperpigment');
  });

  test('is not added for half a name, nor for the name of a guide', () => {
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
])('“%s” asks what a word means', (typed) => {
  expect(ask(typed).asksForMeaning).toBe(true);
});

test.each(['keloid', 'what helps a keloid that keeps growing', 'somewhat a keloid', 'keloid risk'])(
  '“%s” does not ask what a word means',
  (typed) => {
    expect(ask(typed).asksForMeaning).toBe(false);
  },
);

test('unknown words are those that may be misspelled', () => {
  const found = unknownWords('What kelloid puss 1.5mm on xy pus', lexicon, new Set(['puss']));
  expect(found.map(({ text }) => text)).toEqual(['kelloid']);
});

test('a very long text is read from its start, and no more than twelve of its words', () => {
  expect(textsOf(`keloid${' '.repeat(300)}pus`)).toEqual(['keloid']);
  const many = Array.from('abcdefghijklmnopqrstuvwxyz')
    .map((letter) => `zzz${letter}`)
    .join(' ');
  expect(textsOf(many)).toHaveLength(12);
  expect(unknownWords(many, lexicon, none)).toHaveLength(12);
});

test('whatever was typed is read', () => {
  for (const text of hostileTexts) {
    for (const { forms } of ask(text).parts) {
      for (const { weight } of forms) expect(weight).toBeGreaterThan(0);
    }
    expect(ask(text, none, true).corrected).toBeUndefined();
    expect(unknownWords(text, lexicon, none).length).toBeLessThan(13);
  }
});
