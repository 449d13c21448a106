/** An index over names: which phrase of which entry has a word, and how much the word says. */
import type { NamedEntry } from './names.ts';
import { Speller } from './spelling.ts';
import { isFunctionWord, wordsOf, type Word } from './words.ts';

/** How much a word counts by where it stands. */
const places = { name: 3, word: 2.2, statement: 1.5 } as const;

/** What is left of an everyday word’s say. */
const everydayShare = 0.45;

export interface Phrase {
  entry: number;
  weight: number;
  stems: string[];
  /** What all its words say together. */
  idf: number;
  isName: boolean;
}

export class Lexicon {
  readonly entries: NamedEntry[];
  readonly phrases: Phrase[] = [];
  /** Words as they are written, with how often names have them; corrections come from here. */
  readonly vocabulary = new Map<string, number>();
  readonly #phrasesWith = new Map<string, number[]>();
  readonly #entriesWith = new Map<string, number>();
  readonly #everyday: ReadonlySet<string>;
  #speller: Speller | undefined;

  /** @param everyday stems of words that are so common in the language that one hit says little */
  constructor(entries: NamedEntry[], everyday: Iterable<string> = []) {
    this.entries = entries;
    this.#everyday = new Set(everyday);
    entries.forEach((entry, at) => {
      this.#add(at, entry);
    });
    for (const phrase of this.phrases) {
      phrase.idf = phrase.stems.reduce((sum, stem) => sum + this.idf(stem), 0);
    }
  }

  #add(at: number, { kind, title, names, words }: NamedEntry): void {
    const seen = new Set<string>();
    const put = (all: Word[], weight: number, isName: boolean) => {
      const said = all.filter((word) => !isFunctionWord(word.text));
      const stems = [...new Set((said.length > 0 ? said : all).map(({ stem }) => stem))];
      const index = this.phrases.push({ entry: at, weight, stems, idf: 0, isName }) - 1;
      for (const { text: word } of all) {
        if (!/^\p{L}+$/u.test(word)) continue;
        this.vocabulary.set(word, (this.vocabulary.get(word) ?? 0) + Number(isName));
      }
      for (const stem of stems) {
        seen.add(stem);
        const places = this.#phrasesWith.get(stem);
        if (places) places.push(index);
        else this.#phrasesWith.set(stem, [index]);
      }
    };
    if (kind === 'claim') put(wordsOf(title), places.statement, false);
    else for (const name of [title, ...names]) put(wordsOf(name), places.name, true);
    // One by one: what stands side by side here, as “30” and “day-3” do, was not written so.
    if (words.length > 0) put(words.flatMap(wordsOf), places.word, false);
    for (const stem of seen) this.#entriesWith.set(stem, (this.#entriesWith.get(stem) ?? 0) + 1);
  }

  has(stem: string): boolean {
    return this.#phrasesWith.has(stem);
  }

  phrasesWith(stem: string): readonly number[] {
    return this.#phrasesWith.get(stem) ?? [];
  }

  /** Inverse document frequency: nothing for a word that stands everywhere, the most for a rare one. */
  idf(stem: string): number {
    const found = this.#entriesWith.get(stem) ?? 0;
    const idf = Math.log(1 + (this.entries.length - found + 0.5) / (found + 0.5));
    return this.#everyday.has(stem) ? idf * everydayShare : idf;
  }

  get speller(): Speller {
    this.#speller ??= new Speller(this.vocabulary);
    return this.#speller;
  }

  /** Known words that start like this, the most frequent first. */
  completions(start: string, most = 4): string[] {
    return [...this.vocabulary]
      .filter(([word]) => word.startsWith(start))
      .toSorted(([, a], [, b]) => b - a)
      .slice(0, most)
      .map(([word]) => word);
  }
}
