/** Asks the search worker, and hears only the answer to what was asked last. */
import type { Ask, Reply } from './protocol.ts';
import type { Request } from './searcher.ts';
import address from './worker.ts?worker&url';

interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: { createScriptURL: () => string },
  ) => { createScriptURL: (input: string) => string };
}

/** Where a browser holds pages to the scripts they name, this is the only one that may start. */
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
const script =
  trustedTypes
    ?.createPolicy('search', { createScriptURL: () => address })
    .createScriptURL(address) ?? address;

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
    const worker = new Worker(script, { type: 'module' });
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
