/** Makes the two data files of search from the content: names of all entries, values for filters, and short answers. */
import { entriesOf, pagesOf, type Corpus, type PageEntry } from '../corpus/rule.ts';
import { NameIndex } from './name-index.ts';
import {
  addressOf,
  readEntries,
  titleFromId,
  type Answers,
  type Groups,
  type Kind,
  type Names,
  type Packed,
} from './names.ts';
import { packDays } from './pack-days.ts';
import { isFunctionWord, normalize, stemOf, wordsOf } from './words.ts';

/** A page in the index of Pagefind. */
export interface IndexedText {
  /** Pagefind’s id. */
  id: string;
  /** From the root of the site, without its base path. */
  address: string;
  title: string;
  /** Stems of its words. */
  words: Set<string>;
}

/** Leaves out empty values. */
function slim(packed: Packed): Packed {
  return Object.fromEntries(
    Object.entries(packed).filter(([, value]: [string, string | string[]]) => value.length > 0),
  );
}

const contentWords = (text: string) => wordsOf(text).filter((word) => !isFunctionWord(word.text));

/** Leaves out names that have the same stems as the title or as an earlier name. */
function distinctNames(title: string, names: string[]): string[] {
  const keyOf = (name: string) =>
    contentWords(name)
      .map(({ stem }) => stem)
      .toSorted()
      .join(' ');
  const seen = new Set([keyOf(title)]);
  return names.filter((name) => !seen.has(keyOf(name)) && seen.add(keyOf(name)));
}

/** The words that do not occur in the title or the names, without repetition. */
function newWords(names: string[], words: string[]): string[] {
  const seen = new Set(names.flatMap(wordsOf).map(({ stem }) => stem));
  return words
    .flatMap(contentWords)
    .filter(({ stem }) => !seen.has(stem) && seen.add(stem))
    .map(({ text }) => text.replace(' ', '-'))
    .toSorted();
}

const byId = <E extends { id: string }>(entries: E[], pack: (entry: E) => Packed) =>
  Object.fromEntries(entries.map((entry) => [entry.id, pack(entry)]));

const namesOf = ({ data }: PageEntry) =>
  'name' in data ? [data.name, ...data.alsoCalled] : data.alsoCalled;

/** Pages that do not come from an entry of the content. */
const otherPages = (texts: IndexedText[]) =>
  texts.filter(({ address }) => !/^\/(?:concerns|articles|tools|claims)\/./.test(address));

/** A search word that this many pages share does not help to find one of them. */
const tooManyPages = 4;

function packGroups(corpus: Corpus, texts: IndexedText[]): Groups {
  const searchWords = new Map(
    pagesOf(corpus).map((page) => {
      const { title, searchWords: all } = page.data;
      return [page, newWords([title, ...namesOf(page)], all)];
    }),
  );
  const pagesWith = new Map<string, number>();
  for (const word of [...searchWords.values()].flat()) {
    pagesWith.set(word, (pagesWith.get(word) ?? 0) + 1);
  }
  const packPage = (page: PageEntry): Packed => {
    const rare = (searchWords.get(page) ?? []).filter(
      (word) => (pagesWith.get(word) ?? 0) < tooManyPages,
    );
    return slim({
      title: page.data.title,
      names: distinctNames(page.data.title, namesOf(page)),
      words: rare.join(' '),
    });
  };
  const term = byId(entriesOf(corpus.glossary), ({ id, data }) =>
    slim({
      title: data.term === titleFromId(id) ? '' : data.term,
      names: distinctNames(data.term, data.alsoCalled),
    }),
  );
  return {
    concern: byId(entriesOf(corpus.concerns), packPage),
    guide: byId(entriesOf(corpus.articles), packPage),
    tool: byId(entriesOf(corpus.tools), packPage),
    term,
    page: Object.fromEntries(otherPages(texts).map(({ address, title }) => [address, { title }])),
  };
}

export function packAnswers(corpus: Corpus, texts: IndexedText[]): Answers {
  const ids = new Map(texts.map(({ address, id }) => [address, id]));
  const textOf = (kind: Kind, id: string) => ids.get(addressOf(kind, id)) ?? '';
  const areasOf = (concerns: string[]) =>
    new Set(concerns.flatMap((id) => corpus.concerns.get(id)?.data.bodyAreas ?? []));
  const others = otherPages(texts);
  const groups: Groups = {
    concern: byId(entriesOf(corpus.concerns), ({ id, data }) =>
      slim({ text: textOf('concern', id), areas: data.bodyAreas.join(' ') }),
    ),
    guide: byId(entriesOf(corpus.articles), ({ id, data }) =>
      slim({
        text: textOf('guide', id),
        concerns: data.concerns.join(' '),
        topic: data.topic,
        areas: data.bodyAreas.join(' '),
      }),
    ),
    tool: byId(entriesOf(corpus.tools), ({ id, data }) =>
      slim({
        text: textOf('tool', id),
        concerns: data.concerns.join(' '),
        areas: data.bodyAreas.join(' '),
      }),
    ),
    claim: byId(entriesOf(corpus.claims), ({ id, data }) =>
      slim({
        title: data.statement,
        text: textOf('claim', id),
        concerns: data.concerns.join(' '),
        areas: [...areasOf(data.concerns)].join(' '),
        verdict: `${data.verdict} ${data.certainty}`,
      }),
    ),
    term: byId(entriesOf(corpus.glossary), ({ data }) => ({ meaning: data.definition })),
    page: Object.fromEntries(others.map(({ address, id }) => [address, { text: id }])),
  };
  const alarms = entriesOf(corpus.articles)
    .filter(({ data }) => data.alarms.length > 0)
    .map(({ id, data }) => {
      const byLevel = data.alarms.map(({ level, signs }) => [level, signs]);
      return [id, Object.fromEntries(byLevel)] as const;
    });
  return { groups, alarms: Object.fromEntries(alarms), days: packDays(corpus) };
}

/** The number of most frequent words of the language that count as everyday words. */
const everydayRank = 700;

/** Stems of everyday words that occur in the index, but in no name of a concern, guide or tool. */
function everydayWords(index: NameIndex, common: string[]): Set<string> {
  const isPage = (entry: number) =>
    ['concern', 'guide', 'tool'].includes(index.entries[entry]?.kind ?? '');
  const names = index.phrases.filter(({ isName, entry }) => isName && isPage(entry));
  const telling = new Set(names.flatMap(({ stems }) => stems));
  const frequent = common.slice(0, everydayRank).map(stemOf);
  return new Set(frequent.filter((stem) => index.has(stem) && !telling.has(stem)));
}

/** Stems of common words that the speller would otherwise correct to a name. */
function sparedWords(index: NameIndex, texts: IndexedText[], common: string[]): Set<string> {
  // Search finds out by itself that a word of a text is spelled correctly.
  const inTexts = new Set(texts.flatMap(({ words }) => [...words]));
  const spared = new Set<string>();
  for (const word of new Set(common)) {
    const stem = stemOf(word);
    if (inTexts.has(stem) || index.has(stem)) continue;
    if (isFunctionWord(word) || !/^[a-z]+$/.test(word)) continue;
    if (index.speller.suggest(word) !== undefined) spared.add(stem);
  }
  return spared;
}

/**
 * @param texts all pages in the index of Pagefind
 * @param common frequent words of the language, the most frequent first
 */
export function packNames(corpus: Corpus, texts: IndexedText[], common: string[]): Names {
  const groups = packGroups(corpus, texts);
  const index = new NameIndex(readEntries(groups, packAnswers(corpus, texts)));
  const words = common.map(normalize);
  return {
    groups,
    spared: [...sparedWords(index, texts, words)].toSorted().join(' '),
    everyday: [...everydayWords(index, words)].toSorted().join(' '),
  };
}
