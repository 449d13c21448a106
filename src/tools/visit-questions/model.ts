/** Which questions go on the one page, and what a reader may add. */

/** The three lists to tick. */
export const lists = ['about', 'has', 'worry'] as const;
export type List = (typeof lists)[number];
export type Ticks = Record<List, readonly string[]>;

export const ticksOf = (idsOf: (list: List) => readonly string[]): Ticks => ({
  about: idsOf('about'),
  has: idsOf('has'),
  worry: idsOf('worry'),
});

export interface Question {
  id: string;
  /** 1 goes first. */
  rank: number;
  /** What calls for it; nothing at all means that it is for everyone. */
  tags: Ticks;
}

export interface Group<T extends Question> {
  id: string;
  /** How many of it the page holds. */
  limit: number;
  questions: T[];
}

const isForAll = ({ tags }: Question): boolean => lists.every((list) => tags[list].length === 0);

const isCalledFor = ({ tags }: Question, ticks: Ticks): boolean =>
  lists.some((list) => tags[list].some((id) => ticks[list].includes(id)));

/** @returns the groups with what the page holds, and how many more would fit the ticks */
export function choose<T extends Question>(
  groups: readonly Group<T>[],
  ticks: Ticks,
): { groups: Group<T>[]; leftOut: number } {
  let leftOut = 0;
  const chosen = groups.map((group) => {
    const fitting = group.questions
      .filter((question) => isForAll(question) || isCalledFor(question, ticks))
      // Of the same rank, what was called for goes first.
      .toSorted((a, b) => a.rank - b.rank || Number(isForAll(a)) - Number(isForAll(b)));
    const questions = fitting.slice(0, group.limit);
    leftOut += fitting.length - questions.length;
    return { ...group, questions };
  });
  return { groups: chosen, leftOut };
}

export const mostOwn = 3;
export const longestOwn = 200;

/** One line, without signs that control the screen or turn its direction. */
export function tidyOwn(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** @param value as a stranger may have written it; what is too long is left out */
export function readOwn(value: string | undefined): string[] {
  return (value ?? '')
    .split('\n')
    .slice(0, mostOwn)
    .map(tidyOwn)
    .map((text) => (text.length > longestOwn ? '' : text));
}

export function writeOwn(texts: readonly string[]): string {
  return texts.map(tidyOwn).join('\n').trimEnd();
}

/** How much room for answers the page has, by how many lines stand on it. */
export function roomFor(lines: number): 'wide' | 'some' | 'none' | 'tight' {
  if (lines <= 16) return 'wide';
  if (lines <= 22) return 'some';
  return lines <= 27 ? 'none' : 'tight';
}
