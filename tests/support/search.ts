/** Small sets of names, a fake search engine, and hostile queries. */
import type { Kind, NamedEntry } from '../../src/search/names.ts';
import { addressOf } from '../../src/search/names.ts';
import type { Pagefind } from '../../src/search/pagefind.ts';

type Rest = Partial<Omit<NamedEntry, 'kind' | 'title'>>;

/** @param title also makes the id, with hyphens for spaces */
export function named(kind: Kind, title: string, rest: Rest = {}): NamedEntry {
  const id = title.toLowerCase().replaceAll(' ', '-');
  return {
    kind,
    address: addressOf(kind, id),
    title,
    names: [],
    words: [],
    concerns: kind === 'concern' ? [id] : [],
    areas: [],
    ...rest,
  };
}

/**
 * An engine that finds pages whose text contains all words of a query as typed.
 * @param pages the text of each page by its id in the engine
 * @param asked collects the queries
 * @param scores the score for a query; 1 by default
 */
export function fakeEngine(
  pages: Record<string, string>,
  asked: string[] = [],
  scores: Record<string, number> = {},
): Pagefind {
  const search = (query: string) => {
    asked.push(query);
    const words = query.replaceAll('"', '').toLowerCase().split(' ');
    const results = Object.entries(pages)
      .filter(([, text]) => words.every((word) => text.toLowerCase().split(/\W+/).includes(word)))
      .map(([id, text]) => ({
        id,
        score: scores[query] ?? 1,
        data: () =>
          Promise.resolve({
            url: `/${id}/`,
            excerpt: text.replace(new RegExp(words[0] ?? '', 'i'), '<mark>$&</mark>'),
            sub_results: ['', '#first', '#asked', '#second', '#third', '#fourth'].map((part) => ({
              title: `Part ${part}`,
              url: `/base/${id}/${part}`,
              excerpt: text,
            })),
          }),
      }));
    return Promise.resolve({ results });
  };
  return { search, options: () => Promise.resolve(), init: () => Promise.resolve() };
}

/** Mulberry32: returns the same numbers for the same seed, at least 0 and below 1. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Random texts of letters, digits and spaces, with any code units between them, lone surrogates included. */
function randomTexts(count: number): string[] {
  const random = randomFrom(20260101);
  const below = (most: number) => Math.floor(random() * most);
  const plain = 'abcdeiklnorstuy 0123.,%\'"<>&#()[]{}*+?\\|^$/-_\n';
  return Array.from({ length: count }, () =>
    Array.from({ length: 1 + below(60) }, () =>
      random() < 0.6 ? plain.charAt(below(plain.length)) : String.fromCharCode(below(0x10000)),
    ).join(''),
  );
}

export const hostileTexts: string[] = [
  'a'.repeat(10_000),
  'keloid '.repeat(2_000),
  '9'.repeat(400),
  `day 1 and ${'9'.repeat(20)}`,
  `day 1 to ${'9'.repeat(400)}`,
  `days ${'9'.repeat(17)} to ${'9'.repeat(18)}`,
  '💉🩸👩🏽‍⚕️ 🇪🇺',
  'ندبات حب الشباب \u202Eסימן\u202C',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '"keloid\' ‘scar’ “acne” `x` ´y´',
  '(((((a+)+)+$ [^\\ .* \\p{L} (?<=x){9999999999}',
  "'; DROP TABLE pages; -- ' OR 1=1",
  'nul\0byte \0\0',
  'lone \uD83D and \uDC89 halves \uDC89\uD83D',
  'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘!͖̬̰̙̗̿̋ͥͥ̂ͣ̐́́͜͞',
  '__proto__ constructor hasOwnProperty toString 3 constructor',
  '%00 %E0%A4%A %',
  '   \t\n\u00A0\u200B\uFEFF',
  '',
  ...randomTexts(200),
];
