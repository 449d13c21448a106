/** Answers a query from names at once and from texts when the engine is there. Runs in the worker. */
import { AlarmSigns } from './alarm-signs.ts';
import { readExcerpt, type Part as ExcerptPart } from './excerpt.ts';
import { countValues, passes, type Counts, type Filters } from './facets.ts';
import { DayCells } from './day-cells.ts';
import { Lexicon } from './lexicon.ts';
import { readEntries, type Answers, type Kind, type NamedEntry, type Names } from './names.ts';
import type { Pagefind, TextResult } from './pagefind.ts';
import { readQuery, unknownWords, type Query } from './query.ts';
import { rank, type Ranked } from './rank.ts';
import { wordsOf } from './words.ts';

export interface Request {
  query: string;
  filters: Filters;
  /** Takes the words as they were typed. */
  isExact: boolean;
  /** How many results to show in full. */
  most: number;
  /** Answers from names alone, without waiting for texts: while somebody types. */
  isQuick: boolean;
}

export interface Item {
  kind: Kind;
  address: string;
  title: string;
  /** Of a claim. */
  verdict?: string;
  /** Of a term. */
  meaning?: string;
  excerpt: ExcerptPart[];
  parts: { title: string; address: string; excerpt: ExcerptPart[] }[];
}

export interface Answer {
  corrected?: string;
  total: number;
  items: Item[];
  /** For each facet, how many results each of its values would leave. */
  counts: Counts;
  /** A concern named in the query. */
  concern?: string;
  /** Ids of the alarm cards whose signs are in the query. */
  alarms: string[];
  /** Whether texts were searched, or names only. */
  hasTexts: boolean;
}

/** Texts are searched for the words that say most. */
const mostTexts = 5;
const mostParts = 3;
/** Results with less than this share of the best score are not counted as found. */
const worstShare = 0.08;

/** Id of the readers’ questions on a page: words to find it by, but no place to land. */
const questions = 'asked';

/** Leaves out what answers much worse than the best. */
function worthwhile(ranked: Ranked[]): Ranked[] {
  const best = ranked[0]?.score ?? 0;
  return ranked.filter(({ score }) => score >= best * worstShare);
}

/** Stems of what was typed, and of what we take it to mean. */
function meantIn(typed: string, { parts }: Query): Set<string> {
  const meant = parts.flatMap(({ forms }) => forms.filter(({ weight }) => weight > 0.4));
  return new Set([...wordsOf(typed), ...meant].map(({ stem }) => stem));
}

type Found = Map<number, TextResult>;

export class Searcher {
  readonly #lexicon: Lexicon;
  readonly #spared: Set<string>;
  readonly #alarms: AlarmSigns;
  readonly #entryOf: Map<string, number>;
  readonly #cells: DayCells;

  constructor(names: Names, answers: Answers) {
    this.#lexicon = new Lexicon(readEntries(names.groups, answers), names.everyday.split(' '));
    this.#spared = new Set(names.spared.split(' '));
    this.#alarms = new AlarmSigns(answers.alarms);
    this.#cells = new DayCells(answers.days);
    this.#entryOf = new Map(this.#lexicon.entries.map(({ text }, at) => [text ?? '', at]));
  }

  /** Stems of unknown words that are right all the same: spared ones, and those that stand in a text. */
  async #rightWords(typed: string, engine: Pagefind | undefined): Promise<Set<string>> {
    const right = new Set(this.#spared);
    for (const { text, stem } of unknownWords(typed, this.#lexicon, right)) {
      // Quoted, because Pagefind finds the beginning of a word it does not know.
      const found = await engine?.search(`"${text}"`);
      if (found && found.results.length > 0) right.add(stem);
    }
    return right;
  }

  async #searchTexts(
    query: Query,
    engine: Pagefind | undefined,
  ): Promise<{ scores: Map<number, number>[]; found: Found }> {
    const scores = query.parts.map(() => new Map<number, number>());
    const found: Found = new Map();
    const best = new Map<number, number>();
    const idf = (at: number) => this.#lexicon.idf(query.parts[at]?.forms[0]?.stem ?? '');
    const wanted = query.parts
      .map((_, at) => at)
      .filter((at) => /^\p{L}{2,}$/u.test(query.parts[at]?.text ?? ''))
      .toSorted((a, b) => idf(b) - idf(a))
      .slice(0, mostTexts);
    for (const at of wanted) {
      const results = (await engine?.search(query.parts[at]?.text ?? ''))?.results ?? [];
      for (const result of results) {
        const entry = this.#entryOf.get(result.id);
        if (entry === undefined) continue;
        scores[at]?.set(entry, result.score);
        if (result.score <= (best.get(entry) ?? 0)) continue;
        best.set(entry, result.score);
        found.set(entry, result);
      }
    }
    return { scores, found };
  }

  /** The concern whose name, or another of its names, the query holds in full. */
  #concernIn(query: Query): string | undefined {
    const stems = new Set(
      query.parts
        .flatMap(({ forms }) => forms.filter(({ weight }) => weight > 0.5))
        .map(({ stem }) => stem),
    );
    const named = this.#lexicon.phrases.find(
      ({ entry, isName, stems: name }) =>
        isName &&
        this.#lexicon.entries[entry]?.kind === 'concern' &&
        name.every((stem) => stems.has(stem)),
    );
    return named && this.#lexicon.entries[named.entry]?.concerns[0];
  }

  async #item(entry: NamedEntry, result: TextResult | undefined): Promise<Item> {
    const { kind, address, title, verdict, meaning } = entry;
    const item: Item = { kind, address, title, excerpt: [], parts: [] };
    if (verdict) item.verdict = verdict;
    if (meaning) item.meaning = meaning;
    // A claim is its own answer; its text need not be fetched.
    if (!result || kind === 'claim') return item;
    const { excerpt, sub_results: parts } = await result.data();
    item.excerpt = readExcerpt(excerpt);
    item.parts = parts
      .filter(({ url }) => url.includes('#') && !url.endsWith(`#${questions}`))
      .slice(0, mostParts)
      .map((part) => ({
        title: part.title,
        address: address + part.url.slice(part.url.indexOf('#')),
        excerpt: readExcerpt(part.excerpt),
      }));
    return item;
  }

  /** @param engine searches texts; without it, names alone answer */
  async search(request: Omit<Request, 'isQuick'>, engine?: Pagefind): Promise<Answer> {
    const { query: typed, filters, isExact, most } = request;
    const right = await this.#rightWords(typed, engine);
    const query = readQuery(typed, this.#lexicon, { right, isExact });
    const { scores, found } = await this.#searchTexts(query, engine);
    const all = this.#lexicon.entries.map((named, entry) => ({ named, entry }));
    // With nothing typed, a filter lists all that it leaves.
    const entries =
      typed.trim() === ''
        ? all
        : worthwhile(rank(query, this.#lexicon, scores)).flatMap(({ entry }) => all[entry] ?? []);
    const kept = entries.filter(({ named }) => passes(named, filters));
    const concern = this.#concernIn(query);
    const stems = meantIn(typed, query);
    const cell = Object.keys(filters).length > 0 ? undefined : this.#cells.find(stems);
    const items = await Promise.all(
      kept.slice(0, most).map(({ entry, named }) => this.#item(named, found.get(entry))),
    );
    if (cell) items.unshift({ kind: 'tool', ...cell, excerpt: [], parts: [] });
    return {
      ...(query.corrected === undefined ? {} : { corrected: query.corrected }),
      total: kept.length + (cell ? 1 : 0),
      items,
      counts: countValues(
        entries.map(({ named }) => named),
        filters,
      ),
      ...(concern === undefined ? {} : { concern }),
      alarms: this.#alarms.find(query.corrected ?? typed, stems),
      hasTexts: engine !== undefined,
    };
  }
}
