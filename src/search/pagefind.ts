/** The part of Pagefind’s browser API that the search page uses. */

export interface SubResult {
  title: string;
  url: string;
  excerpt: string;
}

export interface ResultData {
  url: string;
  excerpt: string;
  meta: { title: string; verdict?: string };
  sub_results: SubResult[];
}

export interface Result {
  id: string;
  data: () => Promise<ResultData>;
}

export interface Pagefind {
  options: (options: object) => Promise<void>;
  search: (query: string, options: { filters: object }) => Promise<{ results: Result[] }>;
}

/** Headings, names and questions of guides and concerns say more than a word in a text, or than a claim. */
const metaWeights = { title: 1, heading: 8, names: 8, asked: 8 };

/**
 * Loads the engine. Throws when it cannot be reached.
 * @param folder address of the folder that the index lies in, with a slash at its end
 */
export async function loadPagefind(folder: string): Promise<Pagefind> {
  const address = new URL(`${folder}pagefind.js`, location.href).href;
  const engine = (await import(/* @vite-ignore */ address)) as Pagefind;
  await engine.options({ excerptLength: 28, ranking: { metaWeights } });
  return engine;
}
