/** Finds what a tool says of a sign and a day that a query asks for, as in “day 3 peeling”. */
import { addressOf, type PackedDays } from './names.ts';
import { isFunctionWord, wordsOf } from './words.ts';

/** What a result shows of a cell. */
export interface Cell {
  address: string;
  title: string;
  /** What to do about the sign on that day. */
  meaning: string;
}

interface Sign {
  phrases: string[][];
  /** Nothing for a day after the last. */
  cellOn: (day: number) => Cell | undefined;
}

const stemsOf = (phrase: string): string[] =>
  wordsOf(phrase).flatMap(({ text, stem }) => (isFunctionWord(text) ? [] : stem));

function signsOf([tool, { fragment, meanings, signs }]: [string, PackedDays]): Sign[] {
  return Object.entries(signs).map(([id, { name, words, days }]) => ({
    phrases: [name, ...words].map(stemsOf).filter((stems) => stems.length > 0),
    cellOn: (day) => {
      const meaning = meanings[Number(days[day])];
      if (meaning === undefined) return undefined;
      const place = fragment.replace('{sign}', id).replace('{day}', String(day));
      return {
        address: `${addressOf('tool', tool)}#${place}`,
        title: `${name}: day ${String(day)}`,
        meaning,
      };
    },
  }));
}

export class DayCells {
  readonly #signs: Sign[];

  /** @param packed by the id of the tool that says it */
  constructor(packed: Record<string, PackedDays>) {
    this.#signs = Object.entries(packed).flatMap(signsOf);
  }

  /** @param stems what was typed, or meant; a day among them is `day-3` */
  find(stems: ReadonlySet<string>): Cell | undefined {
    const days = [...stems].flatMap((stem) => /^day-(\d+)$/.exec(stem)?.[1] ?? []).map(Number);
    const said = this.#signs.map((sign) => {
      const whole = sign.phrases.filter((phrase) => phrase.every((stem) => stems.has(stem)));
      return { sign, length: Math.max(0, ...whole.map((phrase) => phrase.length)) };
    });
    const best = said.toSorted((a, b) => b.length - a.length)[0];
    if (!best || best.length === 0) return undefined;
    return days.map(best.sign.cellOn).find((cell) => cell !== undefined);
  }
}
