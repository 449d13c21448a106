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
  /** Id of the text. */
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
 * @param folder address of the folder with the index, with a slash at its end
 * @throws when the engine cannot be loaded
 */
export async function loadPagefind(folder: string): Promise<Pagefind> {
  const engine = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  await engine.options({ basePath: folder, excerptLength: 28 });
  await engine.init();
  return engine;
}
