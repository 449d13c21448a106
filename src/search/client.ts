/** Asks the search worker, and hears only the answer to what was asked last. */
import { policyNamed } from '../lib/trusted-types.ts';
import type { Ask, Reply } from './protocol.ts';
import type { Request } from './searcher.ts';
import address from './worker.ts?worker&url';

/** Whatever is asked for, nothing else is started from here. */
const scripts = policyNamed('search', { createScriptURL: (asked: string) => asked && address });

export type Heard = (reply: Reply) => void;

export class SearchClient {
  readonly #folders: { names: string; texts: string };
  #worker: Worker | undefined;
  #turn = 0;
  #heard: Heard = () => undefined;

  /** @param folders addresses of the folders that hold names and texts, with a slash at their end */
  constructor(folders: { names: string; texts: string }) {
    this.#folders = folders;
  }

  /** Starts the worker, which loads what it needs. */
  open(): Worker {
    if (this.#worker) return this.#worker;
    const worker = new Worker(scripts.createScriptURL(address), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      if (data.turn === this.#turn) this.#heard(data);
    });
    worker.addEventListener('error', () => {
      this.close();
      this.#heard({ turn: this.#turn, hasFailed: true });
    });
    worker.postMessage({ folders: this.#folders } satisfies Ask);
    this.#worker = worker;
    return worker;
  }

  ask(request: Request, heard: Heard): void {
    this.#turn += 1;
    this.#heard = heard;
    this.open().postMessage({ turn: this.#turn, request } satisfies Ask);
  }

  /** Forgets what was asked last. */
  forget(): void {
    this.#turn += 1;
  }

  close(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
  }
}
