/** The part of Pagefind’s browser API that search uses. */

export interface SubResult {
  title: string;
  url: string;
  excerpt: string;
}

export interface TextData {
  url: string;
  excerpt: string;
  sub_results: SubResult[];
}

export interface TextResult {
  /** Of the text found. */
  id: string;
  score: number;
  data: () => Promise<TextData>;
}

export interface Pagefind {
  options: (options: object) => Promise<void>;
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: TextResult[] }>;
}

/**
 * Loads the engine. Throws when it cannot be reached.
 * @param folder address of the folder that the index lies in, with a slash at its end
 */
export async function loadPagefind(folder: string): Promise<Pagefind> {
  const engine = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  await engine.options({ basePath: folder, excerptLength: 28 });
  await engine.init();
  return engine;
}
