/** What a reader may keep on the device: what helps on the days after a session. */
export const keptPages = [
  'articles/aftercare',
  'articles/when-to-get-help',
  'tools/recovery-guide',
] as const;

/** Guides that offer to keep them. */
export const offersToKeep: readonly string[] = ['articles/aftercare', 'articles/when-to-get-help'];

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

/** Names of the caches begin with this; no other cache is ours. */
export const cachePrefix = 'kept-';
