import { describe, expect, test } from 'vitest';
import type { Answers, Names } from '../../../src/search/names.ts';
import { Searcher, type Request } from '../../../src/search/searcher.ts';
import { fakeEngine, hostileTexts } from '../../support/search.ts';

const names: Names = {
  groups: {
    concern: {
      'acne-scars': { title: 'Can it help acne scars?', names: ['Acne scars', 'ice pick scars'] },
      melasma: { title: 'Can it help melasma?', names: ['Melasma'] },
    },
    guide: {
      infection: { title: 'Signs of infection', words: 'hot pus' },
      keloids: { title: 'Keloids and scarring', names: ['raised scars'] },
      care: { title: 'Aftercare' },
    },
    term: { keloid: { names: ['raised scar'] }, erythema: {} },
    page: { '/about/': { title: 'About us' } },
  },
  spared: 'keloyd',
  everyday: '',
};
const answers: Answers = {
  groups: {
    concern: { 'acne-scars': { text: 't-acne', areas: 'face' }, melasma: { areas: 'face' } },
    guide: {
      infection: { text: 't-infection', topic: 'safety' },
      keloids: { text: 't-keloids', topic: 'safety', concerns: 'acne-scars' },
      care: { text: 't-care', topic: 'aftercare' },
    },
    claim: {
      grow: { title: 'Keloids can grow.', text: 't-grow', verdict: 'supported low' },
    },
    term: { keloid: { meaning: 'A scar that grows.' }, erythema: { meaning: 'Redness.' } },
  },
  days: {
    'recovery-guide': {
      fragment: '{sign}-day-{day}',
      title: '{sign}: day {day}',
      meanings: ['Expected.', 'Call the clinic.', 'We don’t know.'],
      signs: {
        peeling: {
          name: 'Peeling or flakes',
          words: ['peeling', 'flaky', 'skin coming off'],
          days: '022211111111111',
        },
      },
    },
  },
  alarms: {
    infection: { now: ['cannot breathe'], clinic: ['spreading redness', 'pus'] },
  },
};

const pages = {
  't-infection': 'Keep the gauze clean.',
  't-grow': 'Keloids can grow.',
  't-care': 'Wash hands. Kelliod is a brand of gauze.',
};
const nothing: Omit<Request, 'isQuick'> = { query: '', filters: {}, isExact: false, limit: 20 };

const ask = (query: string, rest: Partial<Request> = {}, engine = fakeEngine(pages)) =>
  new Searcher(names, answers).search({ ...nothing, query, ...rest }, engine);

const askNames = (query: string, rest: Partial<Request> = {}) =>
  new Searcher(names, answers).search({ ...nothing, query, ...rest });

const titlesOf = async (answer: ReturnType<typeof ask>) =>
  (await answer).items.map(({ title }) => title);

describe('without the engine', () => {
  test('only names are searched, and the answer says so', async () => {
    const answer = await askNames('keloids');
    expect(answer.items[0]).toEqual({
      kind: 'guide',
      address: '/articles/keloids/',
      title: 'Keloids and scarring',
      excerpt: [],
      parts: [],
    });
    expect(answer.hasTexts).toBe(false);
  });

  test('words of the full texts are not found', async () => {
    expect(await titlesOf(askNames('gauze'))).toEqual([]);
    expect((await ask('gauze')).hasTexts).toBe(true);
  });
});

describe('full texts', () => {
  test('are found by words that no name contains, and are shown around the match', async () => {
    const answer = await ask('gauze');
    const found = answer.items.find(({ title }) => title === 'Signs of infection');
    expect(found?.excerpt).toContainEqual({ text: 'gauze', isMatch: true });
  });

  test('lead to up to three sections of the page, but not to its start or its hidden questions', async () => {
    const [item] = (await ask('gauze')).items;
    expect(item?.parts.map(({ address }) => address)).toEqual(
      ['#first', '#second', '#third'].map((part) => `${item?.address ?? ''}${part}`),
    );
  });

  test('are shown around the word with the best score', async () => {
    const engine = fakeEngine(pages, [], { gauze: 1, hands: 2 });
    const [item] = (await ask('gauze hands', {}, engine)).items;
    expect(item?.excerpt).toContainEqual({ text: 'hands', isMatch: true });
    expect((await ask('hands gauze', {}, engine)).items[0]?.excerpt).toEqual(item?.excerpt);
  });

  test('that match much worse than the best one are not counted', async () => {
    const total = async (score: number) =>
      (await ask('keloids hands', {}, fakeEngine(pages, [], { hands: score }))).total;
    expect(await total(0.01)).toBe((await total(1)) - 1);
  });

  test('of claims are not fetched, because results show only the claim', async () => {
    const { items } = await ask('keloids grow');
    expect(items.find(({ kind }) => kind === 'claim')).toEqual({
      kind: 'claim',
      address: '/claims/grow/',
      title: 'Keloids can grow.',
      verdict: 'supported low',
      excerpt: [],
      parts: [],
    });
  });

  test('are searched for up to five words, the rarest ones', async () => {
    const asked: string[] = [];
    await ask('hot pus aftercare melasma erythema keloids', {}, fakeEngine(pages, asked));
    expect(asked.toSorted()).toEqual(['aftercare', 'erythema', 'hot', 'melasma', 'pus']);
  });

  test('that only Pagefind knows are not a result', async () => {
    const answer = await ask('rabbit', {}, fakeEngine({ 'old-id': 'rabbit' }));
    expect(answer.total).toBe(0);
  });
});

describe('a correction', () => {
  test('is reported and applied', async () => {
    const answer = await ask('infecsion');
    expect(answer.corrected).toBe('infection');
    expect(answer.items[0]?.title).toBe('Signs of infection');
  });

  test('is neither reported nor applied in exact mode', async () => {
    const answer = await ask('infecsion', { isExact: true });
    expect(answer.corrected).toBeUndefined();
    expect(answer.total).toBe(0);
  });

  test('does not replace a word that occurs in a text', async () => {
    expect((await askNames('kelliod')).corrected).toBe('keloid');
    expect((await ask('kelliod')).corrected).toBeUndefined();
  });

  test('does not replace a common word of the language', async () => {
    expect((await ask('keloyd')).corrected).toBeUndefined();
  });
});

test('a term shows its meaning, and ranks first if the query asks for it', async () => {
  const [first] = (await ask('what is a keloid')).items;
  expect(first).toMatchObject({ kind: 'term', meaning: 'A scar that grows.' });
  expect((await ask('keloids')).items[0]?.kind).toBe('guide');
});

describe('filters', () => {
  test('without a query list all entries that pass', async () => {
    const titles = await titlesOf(ask('', { filters: { topic: 'safety' } }));
    expect(titles).toEqual(['Signs of infection', 'Keloids and scarring']);
  });

  test('narrow the results, and counts respect the other filters', async () => {
    const answer = await ask('keloids', { filters: { kind: 'guide' } });
    expect(answer.items.map(({ kind }) => kind)).toEqual(['guide']);
    expect(answer.total).toBe(1);
    expect(answer.counts.kind).toEqual({ concern: 1, guide: 1, claim: 1, term: 1 });
    expect(answer.counts.topic).toEqual({ safety: 1 });
  });

  test('do not add results that the query does not find', async () => {
    expect((await ask('rabbit', { filters: { topic: 'safety' } })).total).toBe(0);
    expect((await ask('???', { filters: { topic: 'safety' } })).total).toBe(0);
  });
});

test('the answer has as many results as requested, and counts all of them', async () => {
  const answer = await ask('keloids', { limit: 1 });
  expect(answer.items).toHaveLength(1);
  expect(answer.total).toBe(4);
});

test.each([
  ['melasma on my face', 'melasma'],
  ['ice pick scars', 'acne-scars'],
  ['acne scar', 'acne-scars'],
  ['acne', undefined],
  ['raised scar', undefined],
])('the concern named in “%s” is %s', async (typed, concern) => {
  expect((await ask(`${typed} today`)).concern).toBe(concern);
});

test.each([
  ['i cannot breathe', ['infection-now']],
  ['can i breathe', []],
  ['redness is spreading to my neck', ['infection-clinic']],
  ['spreading', []],
  ['redness', []],
  ['puss coming out', ['infection-clinic']],
  ['pus and cannot breathe', ['infection-now', 'infection-clinic']],
  [`${'so '.repeat(200)}much pus`, ['infection-clinic']],
])('the alarm cards for “%s” are %j', async (typed, cards) => {
  expect((await ask(typed)).alarms).toEqual(cards);
});

test('a misspelled alarm sign shows no card in exact mode', async () => {
  expect((await ask('puss coming out', { isExact: true })).alarms).toEqual([]);
});

test('any query has an answer', async () => {
  const searcher = new Searcher(names, answers);
  for (const engine of [undefined, fakeEngine(pages)]) {
    for (const query of hostileTexts) {
      const { items, total } = await searcher.search({ ...nothing, query, limit: 3 }, engine);
      expect(items.length).toBe(Math.min(3, total));
    }
  }
});

describe('a sign and a day', () => {
  test.each([
    ['day 3 peeling', '/tools/recovery-guide/#peeling-day-3', 'We don’t know.'],
    ['peeling on the third day', undefined, undefined],
    ['flaky skin 5 days after', '/tools/recovery-guide/#peeling-day-5', 'Call the clinic.'],
    ['peeling day 15', undefined, undefined],
    ['day 3', undefined, undefined],
    ['peeling', undefined, undefined],
  ])(
    '“%s” has the answer of the tool as its first result, if there is one',
    async (query, address, meaning) => {
      const { items } = await ask(query);
      const cell = items[0]?.address.startsWith('/tools/') ? items[0] : undefined;
      expect([cell?.address, cell?.meaning]).toEqual([address, meaning]);
    },
  );
});
