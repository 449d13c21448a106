/** What changed on which page: one list, as JSON and as an Atom feed. Reads no clock. */
import type { Version, Withdrawal } from '../corpus/history-schema.ts';
import { escapeXml } from '../lib/escape.ts';

export interface Change {
  /** As `articles/aftercare`. */
  page: string;
  title: string;
  /** None when the page was withdrawn. */
  version?: number;
  /** A day, as `2026-11-21`. */
  on: string;
  change: string;
  isSafety: boolean;
  hash?: string;
}

type Entries<T> = ReadonlyMap<string, { data: T }>;

/** Newest first; of one day, by page. */
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
  // Sorting is stable: what is listed newest first for a page stays so within a day.
  return [...gone, ...published].toSorted(
    (a, b) => b.on.localeCompare(a.on) || a.page.localeCompare(b.page, 'en'),
  );
}

/** From the root of the site, without its base path. */
export const addressesOf = ({ page, version }: Change) => ({
  page: `/${page}/`,
  embed: `/embed/v1/${page}/`,
  version: version === undefined ? `/${page}/` : `/versions/${page}/${String(version)}/`,
});

/** Makes an address absolute. */
export type Absolute = (address: string) => string;

export function changesAsJson(changes: Change[], absolute: Absolute): string {
  const entries = changes.map((change) => {
    const { page, title, version, on, change: words, isSafety, hash } = change;
    const addresses = Object.entries(addressesOf(change)).map(([key, to]) => [key, absolute(to)]);
    return {
      page,
      title,
      version,
      on,
      change: words,
      isSafety,
      isWithdrawn: version === undefined,
      hash,
      addresses: Object.fromEntries(addresses) as Record<string, string>,
    };
  });
  return JSON.stringify({ license: 'CC BY 4.0', changes: entries }, undefined, 1);
}

/** Readers of feeds ask often and need the newest only; the JSON has all. */
export const longestFeed = 200;

/** As “Safety: Aftercare, version 2”. */
export function headlineOf({ title, version, isSafety }: Change): string {
  const state = version === undefined ? 'withdrawn' : `version ${String(version)}`;
  return `${isSafety ? 'Safety: ' : ''}${title}, ${state}`;
}

/** An address that stays, and is no other change’s. */
export function idOf(change: Change, absolute: Absolute): string {
  const to = addressesOf(change);
  return absolute(change.version === undefined ? `${to.page}#withdrawn` : to.version);
}

/** The feed by RFC 4287. Ids are addresses that stay. */
export function changesAsAtom(
  changes: Change[],
  { name, author }: { name: string; author: string },
  absolute: Absolute,
  self = '/embed/changes.xml',
): string {
  const moment = (day: string) => `${day}T00:00:00Z`;
  const entries = changes.slice(0, longestFeed).map((change) => {
    const { on, isSafety } = change;
    const to = addressesOf(change);
    return [
      '<entry>',
      `<id>${escapeXml(idOf(change, absolute))}</id>`,
      `<title>${escapeXml(headlineOf(change))}</title>`,
      `<updated>${moment(on)}</updated>`,
      `<link rel="alternate" type="text/html" href="${escapeXml(absolute(to.version))}"/>`,
      `<link rel="related" type="text/html" href="${escapeXml(absolute(to.page))}"/>`,
      ...(isSafety ? ['<category term="safety" label="A safety fact changed"/>'] : []),
      `<summary>${escapeXml(change.change)}</summary>`,
      '</entry>',
    ].join('\n');
  });
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-US">',
    `<id>${escapeXml(absolute(self))}</id>`,
    `<title>${escapeXml(`${name}: what changed`)}</title>`,
    `<updated>${moment(changes[0]?.on ?? '1970-01-01')}</updated>`,
    `<author><name>${escapeXml(author)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(absolute(self))}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(absolute('/updates/'))}"/>`,
    '<rights>CC BY 4.0</rights>',
    ...entries,
    '</feed>',
    '',
  ].join('\n');
}
