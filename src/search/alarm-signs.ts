/** Finds the care cards that a query calls for. */
import type { Answers } from './names.ts';
import { wordsOf } from './words.ts';

type Test = (spaced: string, stems: ReadonlySet<string>) => boolean;

/** The words of a text, each after a space, so that a phrase can be looked for in them. */
const spacedWords = (text: string): string => ['', ...wordsOf(text).map((w) => w.text)].join(' ');

/** A sign in quotes is one phrase. Of any other sign all words have to be there, in any order and form. */
function testFor(sign: string): Test {
  const phrase = spacedWords(sign);
  if (sign.startsWith('“')) return (spaced) => spaced.includes(phrase);
  const wanted = wordsOf(sign).map(({ stem }) => stem);
  return (_spaced, stems) => wanted.every((stem) => stems.has(stem));
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
   * @param typed after correction
   * @param stems what was typed, or meant
   * @returns ids of cards, in the order of their page
   */
  find(typed: string, stems: ReadonlySet<string>): string[] {
    const spaced = spacedWords(typed);
    return this.#cards
      .filter(({ tests }) => tests.some((test) => test(spaced, stems)))
      .map(({ id }) => id);
  }
}
