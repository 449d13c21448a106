/** The part of Pagefind’s browser API that the search page uses. */

export interface SubResult {
  title: string;
  url: string;
  excerpt: string;
}

export interface ResultData {
  url: string;
  excerpt: string;
  meta: { title: string };
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

/** A name that readers know a page by says more than a word in its text. */
const metaWeights = { title: 6, names: 6, asked: 3 };

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
