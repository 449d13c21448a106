/** Sends requests to the search worker, and passes on only the replies to the newest request. */
import { policyNamed } from '../lib/trusted-types.ts';
import type { Message, Reply } from './protocol.ts';
import type { Request } from './searcher.ts';
import address from './worker.ts?worker&url';

/** Allows no other script than the worker. */
const scripts = policyNamed('search', { createScriptURL: (text: string) => text && address });

type OnReply = (reply: Reply) => void;

export class SearchClient {
  readonly #folders: { names: string; texts: string };
  #worker: Worker | undefined;
  #turn = 0;
  #onReply: OnReply = () => undefined;

  /** @param folders addresses of the folders with the names and the texts, each with a slash at its end */
  constructor(folders: { names: string; texts: string }) {
    this.#folders = folders;
  }

  /** Starts the worker, which then loads its files. */
  open(): Worker {
    if (this.#worker) return this.#worker;
    const worker = new Worker(scripts.createScriptURL(address), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      if (data.turn === this.#turn) this.#onReply(data);
    });
    worker.addEventListener('error', () => {
      this.close();
      this.#onReply({ turn: this.#turn, hasFailed: true });
    });
    worker.postMessage({ folders: this.#folders } satisfies Message);
    this.#worker = worker;
    return worker;
  }

  ask(request: Request, onReply: OnReply): void {
    this.#turn += 1;
    this.#onReply = onReply;
    this.open().postMessage({ turn: this.#turn, request } satisfies Message);
  }

  /** Ignores the reply to the newest request. */
  forget(): void {
    this.#turn += 1;
  }

  close(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
  }
}
