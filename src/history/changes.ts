/** What changed on which page: one list, and the same as JSON. */
import type { Version, Withdrawal } from '../corpus/history-schema.ts';
import { site } from '../site.ts';
import { words } from '../words/words.ts';

export interface Change {
  /** As `articles/aftercare`. */
  page: string;
  title: string;
  /** Undefined when the page was withdrawn. */
  version?: number;
  /** A day, as `2026-11-21`. */
  on: string;
  change: string;
  isSafety: boolean;
  hash?: string;
}

type Entries<T> = ReadonlyMap<string, { data: T }>;

/** Newest first, and by page within a day. */
export function listChanges(
  titles: ReadonlyMap<string, string>,
  versions: Entries<Version[]>,
  withdrawn: Entries<Withdrawal>,
): Change[] {
  const titleOf = (page: string) => withdrawn.get(page)?.data.title ?? titles.get(page) ?? page;
  const published = [...versions].flatMap(([page, { data }]) =>
    data.map((version): Change => ({ page, title: titleOf(page), ...version })),
  );
  const gone = [...withdrawn].map(([page, { data }]): Change => ({
    page,
    title: data.title,
    on: data.on,
    change: data.reason,
    isSafety: true,
  }));
  // Sorting is stable: versions of one page and day stay newest first.
  return [...gone, ...published].toSorted(
    (a, b) => b.on.localeCompare(a.on) || a.page.localeCompare(b.page, site.language),
  );
}

/** From the root of the site, without its base path. */
export const addressesOf = ({ page, version }: Pick<Change, 'page' | 'version'>) => ({
  page: `/${page}/`,
  embed: `/embed/v1/${page}/`,
  version: version === undefined ? `/${page}/` : `/versions/${page}/${String(version)}/`,
});

/** Makes an address absolute. */
export type Absolute = (address: string) => string;

export function changesAsJson(changes: Change[], absolute: Absolute): string {
  const entries = changes.map((change) => {
    const { page, title, version, on, isSafety, hash } = change;
    const to = addressesOf(change);
    return {
      page,
      title,
      version,
      on,
      change: change.change,
      isSafety,
      isWithdrawn: version === undefined,
      hash,
      addresses: {
        page: absolute(to.page),
        embed: absolute(to.embed),
        version: absolute(to.version),
      },
    };
  });
  return JSON.stringify({ license: words.common.license, changes: entries }, undefined, 1);
}
