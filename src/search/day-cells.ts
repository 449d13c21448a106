/** Finds what a tool says about a sign on a day, for queries such as “day 3 peeling”. */
import { fill } from '../lib/fill.ts';
import { addressOf, type PackedDays } from './names.ts';
import { isFunctionWord, wordsOf } from './words.ts';

/** A result that shows one cell of a tool’s table. */
export interface Cell {
  address: string;
  title: string;
  /** What to do about the sign on that day. */
  meaning: string;
}

interface Sign {
  /** Stems of each of its names. */
  names: string[][];
  /** Returns undefined for a day after the last. */
  cellOn: (day: number) => Cell | undefined;
}

const stemsOf = (name: string): string[] =>
  wordsOf(name).flatMap(({ text, stem }) => (isFunctionWord(text) ? [] : stem));

function signsOf([tool, { fragment, title, meanings, signs }]: [string, PackedDays]): Sign[] {
  return Object.entries(signs).map(([id, { name, words, days }]) => ({
    names: [name, ...words].map(stemsOf).filter((stems) => stems.length > 0),
    cellOn: (day) => {
      const meaning = meanings[Number(days[day])];
      if (meaning === undefined) return undefined;
      return {
        address: `${addressOf('tool', tool)}#${fill(fragment, { sign: id, day })}`,
        title: fill(title, { sign: name, day }),
        meaning,
      };
    },
  }));
}

export class DayCells {
  readonly #signs: Sign[];

  /** @param packed by the id of the tool */
  constructor(packed: Record<string, PackedDays>) {
    this.#signs = Object.entries(packed).flatMap(signsOf);
  }

  /** @param stems of the query, and of the words it may mean; a day among them is `day-3` */
  find(stems: ReadonlySet<string>): Cell | undefined {
    const days = [...stems].flatMap((stem) => /^day-(\d+)$/.exec(stem)?.[1] ?? []).map(Number);
    const matches = this.#signs.map((sign) => {
      const whole = sign.names.filter((name) => name.every((stem) => stems.has(stem)));
      return { sign, length: Math.max(0, ...whole.map((name) => name.length)) };
    });
    const best = matches.toSorted((a, b) => b.length - a.length)[0];
    if (!best || best.length === 0) return undefined;
    return days.map(best.sign.cellOn).find((cell) => cell !== undefined);
  }
}
