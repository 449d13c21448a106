/** What the page and the search worker say to each other. */
import type { Answer, Request } from './searcher.ts';

export type Ask =
  | {
      /** Addresses of the folders that hold names and texts, with a slash at their end. */
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
