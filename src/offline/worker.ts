/**
 * The service worker, once a reader has asked to keep pages. It shows kept pages only while the network fails: a page
 * that can be fetched is fetched, since it may have a new warning.
 */
import { cachePrefix } from './cache.ts';
import type { Kept } from './kept.ts';

interface LifeEvent extends Event {
  waitUntil: (done: Promise<unknown>) => void;
}

interface AskEvent extends Event {
  readonly request: Request;
  respondWith: (answer: Promise<Response>) => void;
}

/** The part of ServiceWorkerGlobalScope that is used. One TypeScript project cannot have the types of pages and workers. */
interface Scope {
  readonly kept: Kept;
  readonly clients: { claim: () => Promise<void> };
  readonly registration: { unregister: () => Promise<boolean> };
  skipWaiting: () => Promise<void>;
  addEventListener: ((type: 'install' | 'activate', heard: (event: LifeEvent) => void) => void) &
    ((type: 'fetch', heard: (event: AskEvent) => void) => void);
}

const scope = globalThis as unknown as Scope;
const { version, pages, files, instead } = scope.kept;
const name = `${cachePrefix}${version}`;
/** How long to wait for a network that does not answer before a kept page is shown. */
const patienceMs = 5000;

async function keepAll(): Promise<void> {
  const cache = await caches.open(name);
  await cache.addAll(
    [...pages, ...files, instead].map((address) => new Request(address, { cache: 'reload' })),
  );
}

async function forget(isForgotten: (one: string) => boolean): Promise<void> {
  const names = (await caches.keys()).filter((one) => one.startsWith(cachePrefix));
  await Promise.all(names.filter(isForgotten).map((one) => caches.delete(one)));
}

async function takeOver(): Promise<void> {
  await forget((one) => one !== name);
  if (files.length > 0) {
    await scope.clients.claim();
    return;
  }
  await forget(() => true);
  await scope.registration.unregister();
}

async function stored(address: string): Promise<Response> {
  const cache = await caches.open(name);
  const found = (await cache.match(address)) ?? (await cache.match(`${address}/`));
  return found ?? (await cache.match(instead)) ?? Response.error();
}

async function answerPage(request: Request, address: string): Promise<Response> {
  const isKept = pages.includes(address);
  try {
    return await fetch(request, isKept ? { signal: AbortSignal.timeout(patienceMs) } : {});
  } catch {
    return stored(address);
  }
}

async function answerFile(request: Request): Promise<Response> {
  const cache = await caches.open(name);
  return (await cache.match(request.url)) ?? fetch(request);
}

scope.addEventListener('install', (event) => {
  event.waitUntil(
    (files.length > 0 ? keepAll() : Promise.resolve()).then(() => scope.skipWaiting()),
  );
});

scope.addEventListener('activate', (event) => {
  event.waitUntil(takeOver());
});

scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin || files.length === 0) return;
  if (request.mode === 'navigate') event.respondWith(answerPage(request, pathname));
  else if (files.includes(pathname)) event.respondWith(answerFile(request));
});
