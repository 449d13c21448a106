/** Chooses the questions of the page, and cleans the questions that a reader adds. No DOM. */

/** The three lists of checkboxes. */
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
  /** 1 is the most important. */
  rank: number;
  /** It is for readers who tick one of these ids, or for everyone if there are none. */
  tags: Ticks;
}

export interface Group<T extends Question> {
  id: string;
  /** How many of its questions fit on the page. */
  limit: number;
  questions: T[];
}

const isForAll = ({ tags }: Question): boolean => lists.every((list) => tags[list].length === 0);

const matches = ({ tags }: Question, ticks: Ticks): boolean =>
  lists.some((list) => tags[list].some((id) => ticks[list].includes(id)));

/** @returns the groups with the questions of the page, and how many other questions match the ticks */
export function choose<T extends Question>(
  groups: readonly Group<T>[],
  ticks: Ticks,
): { groups: Group<T>[]; leftOut: number } {
  let leftOut = 0;
  const chosen = groups.map((group) => {
    const matching = group.questions
      .filter((question) => isForAll(question) || matches(question, ticks))
      // Within a rank, questions that match a tick go first.
      .toSorted((a, b) => a.rank - b.rank || Number(isForAll(a)) - Number(isForAll(b)));
    const questions = matching.slice(0, group.limit);
    leftOut += matching.length - questions.length;
    return { ...group, questions };
  });
  return { groups: chosen, leftOut };
}

export const mostOwn = 3;
export const longestOwn = 200;

/** Joins the text into one line, without characters that control output or the direction of text. */
export function tidyOwn(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** @param value may contain anything; questions that are too long are replaced by empty ones */
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

/** How much room for answers is left on a page with that many lines. */
export function roomFor(lines: number): 'wide' | 'some' | 'none' | 'tight' {
  if (lines <= 16) return 'wide';
  if (lines <= 22) return 'some';
  return lines <= 27 ? 'none' : 'tight';
}
