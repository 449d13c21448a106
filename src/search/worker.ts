/** The worker that searches, so that the page stays responsive. */
import { loadPagefind, type Pagefind } from './pagefind.ts';
import type { Message, Reply } from './protocol.ts';
import { Searcher } from './searcher.ts';

let folders: { names: string; texts: string } | undefined;
let searcher: Promise<Searcher> | undefined;
let engine: Promise<Pagefind | undefined> | undefined;
let isEngineReady = false;
let latest = 0;

async function fetchJson<T>(file: string): Promise<T> {
  // Always revalidate: ids of texts change with every build.
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

/** Starts to load what is not loaded yet, and retries what failed. */
function load(): void {
  if (!folders) return;
  const { names, texts } = folders;
  searcher ??= openSearcher(names).catch((error: unknown) => {
    searcher = undefined;
    throw error;
  });
  engine ??= loadPagefind(texts)
    .then((loaded) => {
      isEngineReady = true;
      return loaded;
    })
    .catch(() => {
      engine = undefined;
      return undefined;
    });
}

const reply = (message: Reply): void => {
  postMessage(message);
};

async function answer({ turn, request }: Extract<Message, { turn: number }>): Promise<void> {
  latest = turn;
  load();
  try {
    const ready = await searcher;
    if (!ready || turn !== latest) return;
    if (request.isQuick || !isEngineReady) {
      reply({ turn, answer: await ready.search(request), isFinal: false });
    }
    if (request.isQuick) return;
    const loaded = await engine;
    if (turn !== latest) return;
    // If a text cannot be fetched, the names alone still give an answer.
    const full = await ready.search(request, loaded).catch(() => ready.search(request));
    reply({ turn, answer: full, isFinal: true });
  } catch {
    reply({ turn, hasFailed: true });
  }
}

addEventListener('message', ({ data }: MessageEvent<Message>) => {
  if ('folders' in data) {
    folders = data.folders;
    load();
    searcher?.catch(() => undefined);
  } else void answer(data);
});
