/** Messages between the page and the search worker. */
import type { Answer, Request } from './searcher.ts';

export type Message =
  | {
      /** Addresses of the folders with the names and the texts, each with a slash at its end. */
      folders: { names: string; texts: string };
    }
  | { turn: number; request: Request };

export type Reply =
  | {
      turn: number;
      answer: Answer;
      /** False while the texts are still loading. */
      isFinal: boolean;
    }
  | { turn: number; hasFailed: true };
