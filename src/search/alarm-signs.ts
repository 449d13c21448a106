/** Finds the care cards to show for the alarm signs in a query. */
import type { Answers } from './names.ts';
import { wordsOf } from './words.ts';

type Test = (phrases: string, stems: ReadonlySet<string>) => boolean;

/** The words of a text with a space before each, so that `includes` finds whole words and phrases. */
const spacedWords = (text: string): string => ['', ...wordsOf(text).map((w) => w.text)].join(' ');

/** A sign in quotation marks matches as a phrase. Any other sign matches if all its stems occur, in any order. */
function testFor(sign: string): Test {
  const phrase = spacedWords(sign);
  if (sign.startsWith('“')) return (phrases) => phrases.includes(phrase);
  const wanted = wordsOf(sign).map(({ stem }) => stem);
  return (_phrases, stems) => wanted.every((stem) => stems.has(stem));
}

export class AlarmSigns {
  readonly #cards: { id: string; tests: Test[] }[];

  constructor(alarms: Answers['alarms']) {
    this.#cards = Object.entries(alarms).flatMap(([page, levels]) =>
      Object.entries(levels).map(([level, signs]) => ({
        id: `${page}-${level}`,
        tests: signs.map(testFor),
      })),
    );
  }

  /**
   * @param query with its spelling corrected
   * @param stems of the query, and of the words it may mean
   * @returns ids of cards, in the order of the page
   */
  find(query: string, stems: ReadonlySet<string>): string[] {
    const phrases = spacedWords(query);
    return this.#cards
      .filter(({ tests }) => tests.some((test) => test(phrases, stems)))
      .map(({ id }) => id);
  }
}
