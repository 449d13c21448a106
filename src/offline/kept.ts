import { tools } from '../tools/all-tools.ts';

/** Guides that offer to keep them. */
export const offersToKeep: readonly string[] = ['articles/aftercare', 'articles/when-to-get-help'];

const keptTools = tools.flatMap(({ id, keptOfflineAs }) =>
  keptOfflineAs === undefined ? [] : { page: `tools/${id}`, name: keptOfflineAs },
);

/** What a reader may keep on the device: what helps on the days after a session. */
export const keptPages: readonly string[] = [...offersToKeep, ...keptTools.map(({ page }) => page)];

/** As “aftercare, the recovery guide and when to get help”: the tools come after the first. */
export const nameKept = (first: string, ...others: string[]): string =>
  // This English puts no comma before the last.
  new Intl.ListFormat('en-GB').format([first, ...keptTools.map(({ name }) => name), ...others]);

/** What the worker is told when the site is built. */
export interface Kept {
  /** Changes when any of the files does. Without files the worker takes itself off the device. */
  version: string;
  /** Addresses of the pages, from the root of the origin. */
  pages: string[];
  /** All else that they show or run. */
  files: string[];
  /** The page that is shown in place of any other. */
  instead: string;
}
