/** Makes search’s two files from the content: what every address is called, filed under and, if short, says. */
import { entriesOf, pagesOf, type Corpus, type PageEntry } from '../corpus/rule.ts';
import { Lexicon } from './lexicon.ts';
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

/** A page as Pagefind indexed it. */
export interface IndexedText {
  /** Pagefind’s id. */
  id: string;
  /** From the root of the site, without its base path. */
  address: string;
  title: string;
  /** Stems of its words. */
  words: Set<string>;
}

/** Without what is empty. */
function slim(packed: Packed): Packed {
  return Object.fromEntries(
    Object.entries(packed).filter(([, value]: [string, string | string[]]) => value.length > 0),
  );
}

const contentWords = (text: string) => wordsOf(text).filter((word) => !isFunctionWord(word.text));

/** The names that differ in more than form from the title and from each other. */
function distinctNames(title: string, names: string[]): string[] {
  const keyOf = (name: string) =>
    contentWords(name)
      .map(({ stem }) => stem)
      .toSorted()
      .join(' ');
  const seen = new Set([keyOf(title)]);
  return names.filter((name) => !seen.has(keyOf(name)) && seen.add(keyOf(name)));
}

/** Single words that the title and the names have not, each once. */
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

/** Pages that are no entry of the content. */
const otherPages = (texts: IndexedText[]) =>
  texts.filter(({ address }) => !/^\/(?:concerns|articles|tools|claims)\/./.test(address));

/** A word that leads to this many pages leads nowhere. */
const tooManyPages = 4;

function packGroups(corpus: Corpus, texts: IndexedText[]): Groups {
  const bags = new Map(
    pagesOf(corpus).map((page) => {
      const { title, searchWords } = page.data;
      return [page, newWords([title, ...namesOf(page)], searchWords)];
    }),
  );
  const pagesWith = new Map<string, number>();
  for (const word of [...bags.values()].flat()) {
    pagesWith.set(word, (pagesWith.get(word) ?? 0) + 1);
  }
  const packPage = (page: PageEntry): Packed => {
    const leading = (bags.get(page) ?? []).filter(
      (word) => (pagesWith.get(word) ?? 0) < tooManyPages,
    );
    return slim({
      title: page.data.title,
      names: distinctNames(page.data.title, namesOf(page)),
      words: leading.join(' '),
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

/** What is shown with a result, where its text lies, and what it is filed under. */
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

/** How many of the most frequent words of the language say little wherever they stand. */
const everydayRank = 700;

/** Stems of very frequent words that stand in our words, but in no title and no other name of a page. */
function everydayWords(lexicon: Lexicon, common: string[]): Set<string> {
  const isPage = (at: number) =>
    ['concern', 'guide', 'tool'].includes(lexicon.entries[at]?.kind ?? '');
  const named = lexicon.phrases.filter(({ isName, entry }) => isName && isPage(entry));
  const telling = new Set(named.flatMap(({ stems }) => stems));
  const frequent = common.slice(0, everydayRank).map(stemOf);
  return new Set(frequent.filter((stem) => lexicon.has(stem) && !telling.has(stem)));
}

/** Stems of frequent words that search would otherwise take for misspelled names. */
function sparedWords(lexicon: Lexicon, texts: IndexedText[], common: string[]): Set<string> {
  // What stands in a text is known to be right when the text is searched.
  const inTexts = new Set(texts.flatMap(({ words }) => [...words]));
  const spared = new Set<string>();
  for (const word of new Set(common)) {
    const stem = stemOf(word);
    if (inTexts.has(stem) || lexicon.has(stem)) continue;
    if (isFunctionWord(word) || !/^[a-z]+$/.test(word)) continue;
    if (lexicon.speller.suggest(word) !== undefined) spared.add(stem);
  }
  return spared;
}

/**
 * @param texts every page of the built site that can be searched
 * @param common frequent words of the language, the most frequent first
 */
export function packNames(corpus: Corpus, texts: IndexedText[], common: string[]): Names {
  const groups = packGroups(corpus, texts);
  const lexicon = new Lexicon(readEntries(groups, packAnswers(corpus, texts)));
  const words = common.map(normalize);
  return {
    groups,
    spared: [...sparedWords(lexicon, texts, words)].toSorted().join(' '),
    everyday: [...everydayWords(lexicon, words)].toSorted().join(' '),
  };
}
