import { site } from '../site.ts';
import { tools } from '../tools/all-tools.ts';

/** The guides with a button that keeps pages on the device. */
export const offersToKeep: readonly string[] = ['articles/aftercare', 'articles/when-to-get-help'];

const keptTools = tools.flatMap(({ id, keptOfflineAs }) =>
  keptOfflineAs === undefined ? [] : { page: `tools/${id}`, name: keptOfflineAs },
);

/** The pages that the button keeps: those that help on the days after a session. */
export const keptPages: readonly string[] = [...offersToKeep, ...keptTools.map(({ page }) => page)];

/** As “aftercare, the recovery guide, and when to get help”: the tools follow the first name. */
export const nameKept = (...names: string[]): string =>
  new Intl.ListFormat(site.language).format(
    names.toSpliced(1, 0, ...keptTools.map(({ name }) => name)),
  );

/** What the build writes into the worker. */
export interface Kept {
  /** Changes when any of the files does. Without files the worker takes itself off the device. */
  version: string;
  /** Addresses of the pages, from the root of the origin. */
  pages: string[];
  /** Addresses of all else that the pages show or run. */
  files: string[];
  /** The address of the page that is shown in place of any other. */
  instead: string;
}
