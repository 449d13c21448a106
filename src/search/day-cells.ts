/** Finds the cell of the recovery guide that a query asks for: a sign and a day, as in “day 3 peeling”. */
import { answerLabels, answers, cellId, lastDay } from '../tools/recovery-guide/model.ts';
import { addressOf, type PackedSign } from './names.ts';
import { isFunctionWord, wordsOf } from './words.ts';

interface Span {
  from: number;
  to: number;
  answer: (typeof answers)[number];
}

/** @param spans cover all days, one after the other */
export function packDays(spans: Span[]): string {
  return spans
    .map(({ from, to, answer }) => String(answers.indexOf(answer)).repeat(to - from + 1))
    .join('');
}

/** What a result shows of a cell. */
export interface Cell {
  address: string;
  title: string;
  /** What to do about the sign on that day. */
  meaning: string;
}

const stemsOf = (phrase: string): string[] =>
  wordsOf(phrase).flatMap(({ text, stem }) => (isFunctionWord(text) ? [] : stem));

export class DayCells {
  readonly #signs: { id: string; name: string; days: string; phrases: string[][] }[];

  constructor(signs: Record<string, PackedSign>) {
    this.#signs = Object.entries(signs).map(([id, { name, words, days }]) => ({
      id,
      name,
      days,
      phrases: [name, ...words].map(stemsOf).filter((stems) => stems.length > 0),
    }));
  }

  /** @param stems what was typed, or meant; a day among them is `day-3` */
  find(stems: ReadonlySet<string>): Cell | undefined {
    const days = [...stems].flatMap((stem) => /^day-(\d+)$/.exec(stem)?.[1] ?? []);
    const day = days.map(Number).find((one) => one <= lastDay);
    if (day === undefined) return undefined;
    const said = this.#signs.map((sign) => {
      const whole = sign.phrases.filter((phrase) => phrase.every((stem) => stems.has(stem)));
      return { sign, length: Math.max(0, ...whole.map((phrase) => phrase.length)) };
    });
    const best = said.toSorted((a, b) => b.length - a.length)[0];
    if (!best || best.length === 0) return undefined;
    const { id, name, days: packed } = best.sign;
    const answer = answers[Number(packed[day])];
    if (answer === undefined) return undefined;
    return {
      address: `${addressOf('tool', 'recovery-guide')}#${cellId(id, day)}`,
      title: `${name}: day ${String(day)}`,
      meaning: `${answerLabels[answer]}.`,
    };
  }
}
