/** An index of names: which phrase of which entry contains a word, and how telling the word is. */
import type { NamedEntry } from './names.ts';
import { Speller } from './spelling.ts';
import { isFunctionWord, wordsOf, type Word } from './words.ts';

/** Weight of a word by the kind of phrase that contains it. */
const weights = { name: 3, word: 2.2, statement: 1.5 } as const;

/** Weight multiplier for very common words. */
const everydayFactor = 0.45;

export interface Phrase {
  /** Index of its entry. */
  entry: number;
  weight: number;
  stems: string[];
  /** Sum over its stems. */
  idf: number;
  isName: boolean;
}

export class NameIndex {
  readonly entries: NamedEntry[];
  readonly phrases: Phrase[] = [];
  /** Words as written, with the number of names that contain them. The speller corrects to these. */
  readonly vocabulary = new Map<string, number>();
  readonly #phrasesWith = new Map<string, number[]>();
  readonly #entriesWith = new Map<string, number>();
  readonly #everyday: ReadonlySet<string>;
  #speller: Speller | undefined;

  /** @param everyday stems of words that are very common in the language */
  constructor(entries: NamedEntry[], everyday: Iterable<string> = []) {
    this.entries = entries;
    this.#everyday = new Set(everyday);
    entries.forEach((entry, index) => {
      this.#addEntry(index, entry);
    });
    for (const phrase of this.phrases) {
      phrase.idf = phrase.stems.reduce((sum, stem) => sum + this.idf(stem), 0);
    }
  }

  #addEntry(entry: number, { kind, title, names, words }: NamedEntry): void {
    const seen = new Set<string>();
    const addPhrase = (all: Word[], weight: number, isName: boolean) => {
      const telling = all.filter((word) => !isFunctionWord(word.text));
      const stems = [...new Set((telling.length > 0 ? telling : all).map(({ stem }) => stem))];
      const index = this.phrases.push({ entry, weight, stems, idf: 0, isName }) - 1;
      for (const { text: word } of all) {
        if (!/^\p{L}+$/u.test(word)) continue;
        this.vocabulary.set(word, (this.vocabulary.get(word) ?? 0) + Number(isName));
      }
      for (const stem of stems) {
        seen.add(stem);
        const known = this.#phrasesWith.get(stem);
        if (known) known.push(index);
        else this.#phrasesWith.set(stem, [index]);
      }
    };
    if (kind === 'claim') addPhrase(wordsOf(title), weights.statement, false);
    else for (const name of [title, ...names]) addPhrase(wordsOf(name), weights.name, true);
    // Split word by word: neighbors in this list, such as “30” and “day-3”, are not one text.
    if (words.length > 0) addPhrase(words.flatMap(wordsOf), weights.word, false);
    for (const stem of seen) this.#entriesWith.set(stem, (this.#entriesWith.get(stem) ?? 0) + 1);
  }

  has(stem: string): boolean {
    return this.#phrasesWith.has(stem);
  }

  /** Indexes of the phrases that contain a stem. */
  phrasesWith(stem: string): readonly number[] {
    return this.#phrasesWith.get(stem) ?? [];
  }

  /** Inverse document frequency: near 0 for a stem in every entry, highest for a stem in none. */
  idf(stem: string): number {
    const found = this.#entriesWith.get(stem) ?? 0;
    const idf = Math.log(1 + (this.entries.length - found + 0.5) / (found + 0.5));
    return this.#everyday.has(stem) ? idf * everydayFactor : idf;
  }

  get speller(): Speller {
    this.#speller ??= new Speller(this.vocabulary);
    return this.#speller;
  }

  /** Known words with this beginning, the most frequent first. */
  completions(start: string, limit = 4): string[] {
    return [...this.vocabulary]
      .filter(([word]) => word.startsWith(start))
      .toSorted(([, a], [, b]) => b - a)
      .slice(0, limit)
      .map(([word]) => word);
  }
}
