/**
 * What search knows of every address before it reads any text. The build packs it into two small files,
 * `search/names.json` and `search/answers.json`; the worker unpacks them.
 */
export const pageKinds = ['concern', 'guide', 'tool', 'claim', 'term', 'page'] as const;
export type Kind = (typeof pageKinds)[number];

export interface NamedEntry {
  kind: Kind;
  /** From the root of the site, without its base path. */
  address: string;
  title: string;
  /** Pagefind’s id of its text; entries that are part of a page have none. */
  text?: string;
  /** Other names for the same thing. */
  names: string[];
  /** Words that lead here and are no names of it. */
  words: string[];
  /** Ids of concerns, of the topic and of body areas, by which results can be narrowed. */
  concerns: string[];
  topic?: string;
  areas: string[];
  /** Of a claim: its verdict and its certainty, as `uncertain low`. */
  verdict?: string;
  /** Of a term. */
  meaning?: string;
}

/** An entry without what its kind and id say already; lists of words are joined by spaces. */
export interface Packed {
  title?: string;
  text?: string;
  names?: string[];
  words?: string;
  concerns?: string;
  topic?: string;
  areas?: string;
  verdict?: string;
  meaning?: string;
}

/** By kind and id. */
export type Groups = Partial<Record<Kind, Record<string, Packed>>>;

export interface Names {
  groups: Groups;
  /** Stems of right words that look like misspelled names, joined by spaces. */
  spared: string;
  /** Stems of known words that are too common in the language to say much, joined by spaces. */
  everyday: string;
}

/** What a tool says of signs, day by day. */
export interface PackedDays {
  /** Of its page, with {sign} and {day}. */
  fragment: string;
  meanings: string[];
  /** By id; for each day a digit, the place of its meaning. */
  signs: Record<string, { name: string; words: string[]; days: string }>;
}

/** Where texts lie, what entries are filed under, and the short answers that need no text. */
export interface Answers {
  groups: Groups;
  /** By the id of a guide and the level of its card: the alarm signs it is shown for, as people type them. */
  alarms: Record<string, Record<string, string[]>>;
  /** By the id of a tool: what to do about signs on the days after a session. */
  days: Record<string, PackedDays>;
}

const places: Record<Kind, (id: string) => string> = {
  concern: (id) => `/concerns/${id}/`,
  guide: (id) => `/articles/${id}/`,
  tool: (id) => `/tools/${id}/`,
  claim: (id) => `/claims/${id}/`,
  term: (id) => `/glossary/#${id}`,
  page: (id) => id,
};

export function addressOf(kind: Kind, id: string): string {
  return places[kind](id);
}

/** The title of an entry whose id says it already. */
export const titleFromId = (id: string): string => id.replaceAll('-', ' ');

const listIn = (joined: string | undefined): string[] => joined?.split(' ') ?? [];

function unpack(kind: Kind, id: string, packed: Packed): NamedEntry {
  const { title = titleFromId(id), names = [], words, concerns, areas, ...rest } = packed;
  return {
    kind,
    address: addressOf(kind, id),
    title,
    names,
    words: listIn(words),
    concerns: kind === 'concern' ? [id] : listIn(concerns),
    areas: listIn(areas),
    ...rest,
  };
}

/** All entries of both files; what `answers` adds to an entry of `names` is joined to it. */
export function readEntries(names: Groups, answers: Answers): NamedEntry[] {
  return pageKinds.flatMap((kind) => {
    const [named, answered] = [names[kind] ?? {}, answers.groups[kind] ?? {}];
    const ids = new Set([...Object.keys(named), ...Object.keys(answered)]);
    return [...ids].map((id) => {
      const entry = unpack(kind, id, { ...named[id], ...answered[id] });
      // Signs lead to the page that says what to do about them.
      if (kind === 'guide') entry.words.push(...Object.values(answers.alarms[id] ?? {}).flat());
      return entry;
    });
  });
}
