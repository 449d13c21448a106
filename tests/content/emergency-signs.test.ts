/** Every urgent card about numbing cream lists the same signs, and search shows the card for them. */
import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../src/corpus/read.ts';
import { entriesOf, pagesOf } from '../../src/corpus/rule.ts';
import { packAnswers, packNames } from '../../src/search/pack-names.ts';
import { Searcher } from '../../src/search/searcher.ts';
import { sources } from '../../src/sources.ts';
import { tool as leafletMaker } from '../../src/tools/leaflet-maker/tool.ts';
import { tool as recoveryGuide } from '../../src/tools/recovery-guide/tool.ts';
import { root } from '../support/paths.ts';

const { corpus } = await readCorpus(root, sources);

const nowCard = /<Care level="now"[^>]*>([^]*?)<\/Care>/g;
const isAboutNumbing = (text: string): boolean => /numbing\s+cream/i.test(text);

/** Urgent cards on pages. */
const cards = pagesOf(corpus).flatMap(({ file, body }) =>
  [...body.source.matchAll(nowCard)].map(([, text = '']) => [file, text] as const),
);

/** Urgent text of tools: parts of the leaflet, signs of the recovery guide. */
const toolCards = entriesOf(corpus.tools).flatMap(({ file, data }) => {
  if (leafletMaker.owns(data)) {
    const parts = data.topics.filter(({ level }) => level === 'now');
    return parts.map(({ lines }) => [file, lines.map(({ text }) => text).join(' ')] as const);
  }
  if (!recoveryGuide.owns(data)) return [];
  return data.signs.flatMap(({ name, words, answers }) => {
    const urgent = answers.filter(({ answer }) => answer === 'now');
    const says = urgent.map(({ why }) => why.text);
    return says.length === 0 ? [] : [[file, [name, ...words, ...says].join(' ')] as const];
  });
});

const numbingCards = [...cards, ...toolCards].filter(([, text]) => isAboutNumbing(text));

test('pages and both tools have urgent cards about numbing cream', () => {
  expect(numbingCards.length).toBeGreaterThanOrEqual(11);
  const files = numbingCards.map(([file]) => file);
  expect(files).toContain('content/tools/leaflet-maker.mdx');
  expect(files).toContain('content/tools/recovery-guide.mdx');
});

describe.each(numbingCards)('the urgent card of %s', (_file, text) => {
  test.each([
    ['blue or gray lips', /blue or\s+gray\s+lips/i],
    ['trouble breathing', /trouble\s+breathing|struggles\s+to\s+breathe/i],
    ['a seizure', /seizure/i],
    ['fainting', /faint/i],
    ['confusion', /confus/i],
    ['an uneven heartbeat', /uneven\s+heartbeat/i],
    ['to wash the cream off', /wash/i],
  ])('names %s', (_sign, pattern) => {
    expect(text).toMatch(pattern);
  });
});

const dangerPages = pagesOf(corpus).filter(({ body }) =>
  body.source.includes('<Claim id="numbing-cream-danger"'),
);

test.each(dangerPages.map(({ file, body }) => [file, body.source]))(
  '%s names blue or gray lips or blood without oxygen',
  (_file, source) => {
    expect(source).toMatch(/blue\s+or\s+gray|the\s+blood\s+of\s+oxygen/i);
  },
);

describe('search shows the urgent card', () => {
  const searcher = new Searcher(packNames(corpus, [], []), packAnswers(corpus, []));
  const alarmsFor = async (query: string) =>
    (await searcher.search({ query, filters: {}, isExact: false, limit: 5 })).alarms;

  test.each([
    'blue lips',
    'my lips are blue',
    'gray lips',
    'grey lips',
    'lips turned purple after numbing cream',
    'blue gums',
    'blue nails',
    'my fingernails are blue',
    'gray nail beds',
    'short of breath',
    'shortness of breath',
    'methemoglobinemia',
  ])('for “%s”', async (query) => {
    expect(await alarmsFor(query)).toContain('when-to-get-help-now');
  });

  test.each(['blue light', 'gray hair', 'dry lips'])('but not for “%s”', async (query) => {
    expect(await alarmsFor(query)).not.toContain('when-to-get-help-now');
  });
});
