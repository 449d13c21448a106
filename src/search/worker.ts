/** Searches off the page’s own thread. */
import { loadPagefind } from './pagefind.ts';
import type { Ask, Reply } from './protocol.ts';
import { Searcher } from './searcher.ts';

let folders: { names: string; texts: string } | undefined;
let searcher: Promise<Searcher> | undefined;
let engine: Promise<void> | undefined;
let latest = 0;

async function fetchJson<T>(file: string): Promise<T> {
  // Checked anew each time: ids of texts change with every build.
  const response = await fetch(file, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${file}: ${String(response.status)}`);
  return (await response.json()) as T;
}

async function openSearcher(folder: string): Promise<Searcher> {
  const [names, answers] = await Promise.all(
    ['names.json', 'answers.json'].map((file) => fetchJson(folder + file)),
  );
  return new Searcher(names as never, answers as never);
}

/** Starts loading, or starts again what failed. */
function load(): void {
  if (!folders) return;
  const { names, texts } = folders;
  searcher ??= openSearcher(names).catch((error: unknown) => {
    searcher = undefined;
    throw error;
  });
  engine ??= Promise.all([searcher, loadPagefind(texts)])
    .then(([ready, loaded]) => {
      ready.engine = loaded;
    })
    .catch(() => {
      engine = undefined;
    });
}

const reply = (message: Reply): void => {
  postMessage(message);
};

async function answer({ turn, request }: Extract<Ask, { turn: number }>): Promise<void> {
  latest = turn;
  load();
  try {
    const ready = await searcher;
    if (!ready || turn !== latest) return;
    if (!ready.engine) reply({ turn, answer: await ready.search(request), isFinal: false });
    await engine;
    if (turn !== latest) return;
    reply({ turn, answer: await ready.search(request), isFinal: true });
  } catch {
    reply({ turn, hasFailed: true });
  }
}

addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  if ('folders' in data) {
    folders = data.folders;
    load();
    searcher?.catch(() => undefined);
  } else void answer(data);
});
