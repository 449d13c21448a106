/** Answers a query in the worker: from names alone, or from names and full texts once Pagefind has loaded. */
import { AlarmSigns } from './alarm-signs.ts';
import { readExcerpt, type Part as ExcerptPart } from './excerpt.ts';
import { countValues, passes, type Counts } from './facets.ts';
import { DayCells } from './day-cells.ts';
import { NameIndex } from './name-index.ts';
import { readEntries, type Answers, type Kind, type NamedEntry, type Names } from './names.ts';
import type { Pagefind, TextResult } from './pagefind.ts';
import { readQuery, unknownWords, type Query } from './query.ts';
import { rank, type Ranked } from './rank.ts';
import type { SearchState } from './search-state.ts';
import { wordsOf } from './words.ts';

export interface Request extends SearchState {
  /** The number of results to return; the others are only counted. */
  limit: number;
  /** True while the reader types: only names are searched, which is fast. */
  isQuick: boolean;
}

export interface Item {
  kind: Kind;
  address: string;
  title: string;
  /** Verdict and certainty of a claim, such as `uncertain low`. */
  verdict?: string;
  /** Definition of a term. */
  meaning?: string;
  excerpt: ExcerptPart[];
  parts: { title: string; address: string; excerpt: ExcerptPart[] }[];
}

export interface Answer {
  corrected?: string;
  total: number;
  items: Item[];
  counts: Counts;
  /** Id of a concern that the query names. */
  concern?: string;
  /** Ids of the care cards for alarm signs in the query. */
  alarms: string[];
  /** False if only names were searched. */
  hasTexts: boolean;
}

/** The full texts are searched only for this many words, the rarest ones. */
const maxTextWords = 5;
const maxPartsShown = 3;
/** Entries with a lower share of the best score are not results. */
const minShare = 0.08;

/** Id of the hidden questions on a page, which help to find it but are not a section to link to. */
const questionsId = 'asked';

/** Leaves out entries that match much worse than the best one. */
function goodMatches(ranked: Ranked[]): Ranked[] {
  const best = ranked[0]?.score ?? 0;
  return ranked.filter(({ score }) => score >= best * minShare);
}

/** Stems of the words as typed, and of the corrections and completions. */
function stemsOf(typed: string, { parts }: Query): Set<string> {
  const forms = parts.flatMap(({ forms }) => forms.filter(({ weight }) => weight > 0.4));
  return new Set([...wordsOf(typed), ...forms].map(({ stem }) => stem));
}

type Found = Map<number, TextResult>;

export class Searcher {
  readonly #names: NameIndex;
  readonly #spared: Set<string>;
  readonly #alarms: AlarmSigns;
  readonly #entryOf: Map<string, number>;
  readonly #cells: DayCells;

  constructor(names: Names, answers: Answers) {
    this.#names = new NameIndex(readEntries(names.groups, answers), names.everyday.split(' '));
    this.#spared = new Set(names.spared.split(' '));
    this.#alarms = new AlarmSigns(answers.alarms);
    this.#cells = new DayCells(answers.days);
    this.#entryOf = new Map(this.#names.entries.map(({ text }, at) => [text ?? '', at]));
  }

  /** Stems of correct words that no name contains: common words of the language, and words of the full texts. */
  async #correctWords(typed: string, engine: Pagefind | undefined): Promise<Set<string>> {
    const correct = new Set(this.#spared);
    for (const { text, stem } of unknownWords(typed, this.#names, correct)) {
      // In quotation marks, because Pagefind would also find words that only begin like this one.
      const found = await engine?.search(`"${text}"`);
      if (found && found.results.length > 0) correct.add(stem);
    }
    return correct;
  }

  async #searchTexts(
    query: Query,
    engine: Pagefind | undefined,
  ): Promise<{ scores: Map<number, number>[]; found: Found }> {
    const scores = query.parts.map(() => new Map<number, number>());
    const found: Found = new Map();
    const best = new Map<number, number>();
    const idf = (at: number) => this.#names.idf(query.parts[at]?.forms[0]?.stem ?? '');
    const wanted = query.parts
      .map((_, at) => at)
      .filter((at) => /^\p{L}{2,}$/u.test(query.parts[at]?.text ?? ''))
      .toSorted((a, b) => idf(b) - idf(a))
      .slice(0, maxTextWords);
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

  /** The concern of which the query contains a whole name. */
  #concernIn(query: Query): string | undefined {
    const stems = new Set(
      query.parts
        .flatMap(({ forms }) => forms.filter(({ weight }) => weight > 0.5))
        .map(({ stem }) => stem),
    );
    const named = this.#names.phrases.find(
      ({ entry, isName, stems: name }) =>
        isName &&
        this.#names.entries[entry]?.kind === 'concern' &&
        name.every((stem) => stems.has(stem)),
    );
    return named && this.#names.entries[named.entry]?.concerns[0];
  }

  async #item(entry: NamedEntry, result: TextResult | undefined): Promise<Item> {
    const { kind, address, title, verdict, meaning } = entry;
    const item: Item = { kind, address, title, excerpt: [], parts: [] };
    if (verdict) item.verdict = verdict;
    if (meaning) item.meaning = meaning;
    // A claim is shown without an excerpt, so its text is not fetched.
    if (!result || kind === 'claim') return item;
    const { excerpt, sub_results: parts } = await result.data();
    item.excerpt = readExcerpt(excerpt);
    item.parts = parts
      .filter(({ url }) => url.includes('#') && !url.endsWith(`#${questionsId}`))
      .slice(0, maxPartsShown)
      .map((part) => ({
        title: part.title,
        address: address + part.url.slice(part.url.indexOf('#')),
        excerpt: readExcerpt(part.excerpt),
      }));
    return item;
  }

  /** @param engine undefined while it is not loaded; then only names are searched */
  async search(request: Omit<Request, 'isQuick'>, engine?: Pagefind): Promise<Answer> {
    const { query: typed, filters, isExact, limit } = request;
    const correct = await this.#correctWords(typed, engine);
    const query = readQuery(typed, this.#names, { correct, isExact });
    const { scores, found } = await this.#searchTexts(query, engine);
    const all = this.#names.entries.map((named, entry) => ({ named, entry }));
    // Without a query, all entries that pass the filters are results.
    const entries =
      typed.trim() === ''
        ? all
        : goodMatches(rank(query, this.#names, scores)).flatMap(({ entry }) => all[entry] ?? []);
    const kept = entries.filter(({ named }) => passes(named, filters));
    const concern = this.#concernIn(query);
    const stems = stemsOf(typed, query);
    const cell = Object.keys(filters).length > 0 ? undefined : this.#cells.find(stems);
    const items = await Promise.all(
      kept.slice(0, limit).map(({ entry, named }) => this.#item(named, found.get(entry))),
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
