/** Emergencies: each page about one has an urgent card, and search shows the card for it. */
import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../src/corpus/read.ts';
import { usesIn } from '../../src/corpus/uses.ts';
import { packAnswers, packNames } from '../../src/search/pack-names.ts';
import { Searcher } from '../../src/search/searcher.ts';
import { sources } from '../../src/sources.ts';
import { root } from '../support/paths.ts';

const { corpus } = await readCorpus(root, sources);
const uses = usesIn(corpus);
const searcher = new Searcher(packNames(corpus, [], []), packAnswers(corpus, []));

const emergencies = [
  {
    name: 'a needle used before',
    claim: 'hiv-pills-deadline',
    guides: [
      'aftercare',
      'before-you-book',
      'home-rollers',
      'infection-and-hygiene',
      'pregnancy-and-breastfeeding',
      'prp-vampire-facial',
      'questions-people-ask',
      'serious-harms',
      'side-effects-and-risks',
      'when-to-get-help',
    ],
    tools: ['leaflet-maker', 'recovery-guide', 'visit-questions'],
    typed: [
      'used needle',
      'the needle was used before me',
      'do they reuse needles',
      'shared needles',
      'dirty needle',
      'my friend used it, a shared derma roller',
      'someone else’s blood',
      'HIV from a vampire facial',
      'PEP',
      'hepatitus B',
    ],
    says: [/emergency department/, /72 hours/, /hepatitis B vaccine/],
    notTyped: [
      'can I use retinol after needling',
      'needles used for acne scars',
      'which needle length is used on the face',
      'can I use vitamin C before microneedling',
    ],
  },
];

describe.each(emergencies)(
  'the emergency “$name”',
  ({ claim, guides, tools, typed, says, notTyped }) => {
    test.each(guides)('has an urgent card in the guide %s', (id) => {
      const source = corpus.articles.get(id)?.body.source ?? '';
      const cards = source.match(/<Care level="now"[^]*?<\/Care>/g) ?? [];
      expect(cards.filter((card) => card.includes(`<Claim id="${claim}">`))).toHaveLength(1);
    });

    test.each(tools)('is mentioned in the tool %s', (id) => {
      const claims = uses.filter(({ file }) => file === `content/tools/${id}.mdx`);
      expect(claims.map((use) => use.id)).toContain(claim);
    });

    const cardFor = async (query: string) => {
      const asked = { query, filters: {}, isExact: false, limit: 1 };
      const [first] = (await searcher.search(asked)).alarms;
      const cards = [...corpus.articles.values()].flatMap(({ id, data }) =>
        data.alarms.map((alarm) => ({ ...alarm, id: `${id}-${alarm.level}` })),
      );
      const card = cards.find(({ id }) => id === first);
      return card && `${card.title}. ${card.says}`;
    };

    test.each(typed)('has the first card in a search for “%s”', async (query) => {
      const card = await cardFor(query);
      expect(says.filter((words) => !words.test(card ?? ''))).toEqual([]);
    });

    test.each(notTyped)('has no card in a search for “%s”', async (query) => {
      expect(await cardFor(query)).toBeUndefined();
    });
  },
);
