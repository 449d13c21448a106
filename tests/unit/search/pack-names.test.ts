import { describe, expect, test } from 'vitest';
import { NameIndex } from '../../../src/search/name-index.ts';
import { readEntries } from '../../../src/search/names.ts';
import { packAnswers, packNames, type IndexedText } from '../../../src/search/pack-names.ts';
import { wordsOf } from '../../../src/search/words.ts';
import { article, claim, concern, corpus, term } from '../../support/corpus.ts';

const text = (id: string, address: string, words = ''): IndexedText => ({
  id,
  address,
  title: `Title of ${address}`,
  words: new Set(wordsOf(words).map(({ stem }) => stem)),
});

const signs = { title: 'Get help', says: 'Call.' };
const all = corpus({
  articles: [
    article('infection', 'Words.', {
      title: 'Signs of infection',
      alsoCalled: ['infected skin', 'infections, signs of', 'Sepsis'],
      searchWords: ['pus', 'hot skin', 'day 3', 'how long', 'signs'],
      topic: 'aftercare',
      concerns: ['acne-scars'],
      bodyAreas: ['neck'],
      alarms: [
        { level: 'now', ...signs, claims: [], signs: ['cannot breathe'] },
        { level: 'clinic', ...signs, claims: [], signs: ['spreading redness', 'pus'] },
      ],
    }),
    article('care', 'Words.'),
  ],
  concerns: [
    concern('acne-scars', {
      title: 'Can it help acne scars?',
      name: 'Acne scars',
      alsoCalled: ['pits'],
      bodyAreas: ['face', 'back'],
    }),
  ],
  claims: [
    claim('it-helps', [], {
      statement: 'Needling may help.',
      verdict: 'supported',
      certainty: 'moderate',
      concerns: ['acne-scars', 'missing'],
    }),
  ],
  terms: [
    term('pinpoint-bleeding', { term: 'pinpoint bleeding', definition: 'Small dots of blood.' }),
    term('wound'),
    term('keloid', {
      term: 'Keloid scar',
      alsoCalled: ['keloid scars', 'scars, keloid', 'raised scar'],
    }),
  ],
});
const texts = [
  text('en_1', '/articles/infection/'),
  text('en_2', '/concerns/acne-scars/'),
  text('en_3', '/claims/it-helps/'),
  text('en_4', '/about/', 'telephone swelled'),
  text('en_5', '/articles/'),
];
const names = packNames(all, texts, []);
const answers = packAnswers(all, texts);

describe('names', () => {
  test('of a page are its title and the other names with different stems', () => {
    expect(names.groups.guide?.['infection']?.names).toEqual(['infected skin', 'Sepsis']);
    expect(names.groups.guide?.['care']).toEqual({ title: 'Page care' });
  });

  test('of a concern begin with its short name', () => {
    expect(names.groups.concern?.['acne-scars']?.names).toEqual(['Acne scars', 'pits']);
  });

  test('of a term have no title if the title follows from the id', () => {
    expect(names.groups.term).toEqual({
      'pinpoint-bleeding': {},
      wound: {},
      keloid: { title: 'Keloid scar', names: ['raised scar'] },
    });
  });

  test('of pages outside the content, such as lists, are their titles', () => {
    expect(names.groups.page).toEqual({
      '/about/': { title: 'Title of /about/' },
      '/articles/': { title: 'Title of /articles/' },
    });
  });
});

describe('search words', () => {
  test('are single words that the names do not contain, without repetition', () => {
    expect(names.groups.guide?.['infection']?.words).toBe('3 day day-3 hot how-long pus');
  });

  test('have the same stems after unpacking', () => {
    const index = new NameIndex(readEntries(names.groups, answers));
    for (const stem of ['pus', 'hot', 'day-3', 'how-long']) expect(index.has(stem)).toBe(true);
  });

  test('are left out if four pages share them', () => {
    const pages = (count: number) =>
      Array.from({ length: count }, (_, at) =>
        article(`page-${String(at)}`, 'Words.', { searchWords: ['gauze'] }),
      );
    const wordsOn = (count: number) =>
      packNames(corpus({ articles: pages(count) }), [], []).groups.guide?.['page-0']?.words;
    expect(wordsOn(3)).toBe('gauze');
    expect(wordsOn(4)).toBeUndefined();
  });
});

describe('answers', () => {
  test('have the id of the text and the values for filters', () => {
    expect(answers.groups.concern).toEqual({ 'acne-scars': { text: 'en_2', areas: 'face back' } });
    expect(answers.groups.guide?.['infection']).toEqual({
      text: 'en_1',
      concerns: 'acne-scars',
      topic: 'aftercare',
      areas: 'neck',
    });
    expect(answers.groups.page?.['/about/']).toEqual({ text: 'en_4' });
  });

  test('of a claim have its statement, its verdict, and the body areas of its concerns', () => {
    expect(answers.groups.claim).toEqual({
      'it-helps': {
        title: 'Needling may help.',
        text: 'en_3',
        concerns: 'acne-scars missing',
        areas: 'face back',
        verdict: 'supported moderate',
      },
    });
  });

  test('of a term have its definition', () => {
    expect(answers.groups.term?.['pinpoint-bleeding']).toEqual({ meaning: 'Small dots of blood.' });
  });

  test('have no text id for a page outside the index', () => {
    expect(answers.groups.guide?.['care']).toEqual({ topic: 'understand' });
  });

  test('have the alarm signs of each care card', () => {
    expect(answers.alarms).toEqual({
      infection: { now: ['cannot breathe'], clinic: ['spreading redness', 'pus'] },
    });
  });
});

describe('spared words', () => {
  const spared = (common: string[]) => packNames(all, texts, common).spared;

  test('are the stems of common words that look like misspelled names', () => {
    expect(spared(['infecting', 'sceptics', 'keyed', 'colds', 'keloyd'])).toBe('keloyd');
  });

  test('leave out words that occur in names or texts, and words that resemble no name', () => {
    expect(spared(['keloid', 'sepsis', 'telephone', 'rabbit', 'would', 'keloyd2'])).toBe('');
    const read = [...texts, text('en_6', '/x/', 'keloyd')];
    expect(packNames(all, read, ['keloyd']).spared).toBe('');
  });

  test('are normalized to lower case without accents', () => {
    expect(spared(['Keloyd', 'KÉLOYD'])).toBe('keloyd');
  });
});

describe('everyday words', () => {
  test('are very common words that occur in no name of a page', () => {
    const { everyday } = packNames(all, texts, ['help', 'hot', 'raised', 'skin', 'the', 'rabbit']);
    expect(everyday).toBe('hot rais');
  });

  test('are among the 700 most common words of the language', () => {
    const rare = Array.from({ length: 700 }, () => 'x');
    expect(packNames(all, texts, [...rare, 'hot']).everyday).toBe('');
    expect(packNames(all, texts, [...rare.slice(1), 'hot']).everyday).toBe('hot');
  });
});

test('empty content can be packed', () => {
  expect(packNames(corpus({}), [], ['hot']).spared).toBe('');
  expect(packAnswers(corpus({}), []).alarms).toEqual({});
});
