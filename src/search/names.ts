/**
 * What search knows about each address without the full texts. The build packs it into `search/names.json` and
 * `search/answers.json`, and the worker unpacks these two small files.
 */
export const pageKinds = ['concern', 'guide', 'tool', 'claim', 'term', 'page'] as const;
export type Kind = (typeof pageKinds)[number];

export interface NamedEntry {
  kind: Kind;
  /** From the root of the site, without its base path. */
  address: string;
  title: string;
  /** Pagefind’s id of the text. Entries that are only a part of a page have none. */
  text?: string;
  /** Other names for the same thing. */
  names: string[];
  /** Search words that are not names. */
  words: string[];
  /** Ids for the filters. */
  concerns: string[];
  topic?: string;
  areas: string[];
  /** Verdict and certainty of a claim, such as `uncertain low`. */
  verdict?: string;
  /** Definition of a term. */
  meaning?: string;
}

/** An entry without what follows from its kind and id. Lists of words are joined by spaces. */
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
  /** Stems of correct words that look like misspelled names, joined by spaces. */
  spared: string;
  /** Stems of words that are too common in the language to tell entries apart, joined by spaces. */
  everyday: string;
}

/** What a tool says about signs, day by day. */
export interface PackedDays {
  /** Fragment of the tool’s address, with places for {sign} and {day}. */
  fragment: string;
  /** Title of a result, with the same places. */
  title: string;
  meanings: string[];
  /** By id. Each digit of `days` is the index of the meaning on that day. */
  signs: Record<string, { name: string; words: string[]; days: string }>;
}

/** Ids of texts, values for filters, and short answers that need no text. */
export interface Answers {
  groups: Groups;
  /** Alarm signs as people type them, by the id of the guide and the level of its care card. */
  alarms: Record<string, Record<string, string[]>>;
  /** What to do about signs on the days after a session, by the id of the tool. */
  days: Record<string, PackedDays>;
}

const addresses: Record<Kind, (id: string) => string> = {
  concern: (id) => `/concerns/${id}/`,
  guide: (id) => `/articles/${id}/`,
  tool: (id) => `/tools/${id}/`,
  claim: (id) => `/claims/${id}/`,
  term: (id) => `/glossary/#${id}`,
  page: (id) => id,
};

export function addressOf(kind: Kind, id: string): string {
  return addresses[kind](id);
}

/** The title of an entry that is packed without one. */
export const titleFromId = (id: string): string => id.replaceAll('-', ' ');

const split = (joined: string | undefined): string[] => joined?.split(' ') ?? [];

function unpack(kind: Kind, id: string, packed: Packed): NamedEntry {
  const { title = titleFromId(id), names = [], words, concerns, areas, ...rest } = packed;
  return {
    kind,
    address: addressOf(kind, id),
    title,
    names,
    words: split(words),
    concerns: kind === 'concern' ? [id] : split(concerns),
    areas: split(areas),
    ...rest,
  };
}

/** Merges the entries of both files by kind and id. */
export function readEntries(names: Groups, answers: Answers): NamedEntry[] {
  return pageKinds.flatMap((kind) => {
    const [named, answered] = [names[kind] ?? {}, answers.groups[kind] ?? {}];
    const ids = new Set([...Object.keys(named), ...Object.keys(answered)]);
    return [...ids].map((id) => {
      const entry = unpack(kind, id, { ...named[id], ...answered[id] });
      // A search for an alarm sign also finds the guide that says what to do about it.
      if (kind === 'guide') entry.words.push(...Object.values(answers.alarms[id] ?? {}).flat());
      return entry;
    });
  });
}
