/** What changed, as Atom and as RSS, for programs that read feeds. The clock has no part in it. */
import type { SiteSettings } from '../lib/define-site.ts';
import { escapeXml } from '../lib/escape.ts';
import { fill } from '../lib/fill.ts';
import { words } from '../words/words.ts';
import { addressesOf, type Absolute, type Change } from './changes.ts';

type Publisher = Pick<SiteSettings, 'name' | 'author' | 'description' | 'language'>;

const { feed } = words.history;
/** Programs ask often and need the newest changes only; the JSON has all. */
const longestFeed = 200;

/** As “Safety: Aftercare, version 2”. */
function headlineOf({ title, version, isSafety }: Change): string {
  const headline =
    version === undefined
      ? fill(feed.withdrawn, { title })
      : fill(feed.version, { title, version });
  return isSafety ? fill(feed.safety, { headline }) : headline;
}

/** An address that never changes and that no other change has. */
function idOf(change: Change, absolute: Absolute): string {
  const to = addressesOf(change);
  return absolute(change.version === undefined ? `${to.page}#withdrawn` : to.version);
}

/** By RFC 4287. */
export function changesAsAtom(
  changes: Change[],
  { name, author, language }: Publisher,
  absolute: Absolute,
  self = '/embed/changes.xml',
): string {
  const moment = (day: string) => `${day}T00:00:00Z`;
  const addressOf = (path: string) => escapeXml(absolute(path));
  const entries = changes.slice(0, longestFeed).flatMap((change) => {
    const to = addressesOf(change);
    return [
      '<entry>',
      `<id>${escapeXml(idOf(change, absolute))}</id>`,
      `<title>${escapeXml(headlineOf(change))}</title>`,
      `<updated>${moment(change.on)}</updated>`,
      `<link rel="alternate" type="text/html" href="${addressOf(to.version)}"/>`,
      `<link rel="related" type="text/html" href="${addressOf(to.page)}"/>`,
      ...(change.isSafety
        ? [`<category term="safety" label="${escapeXml(feed.safetyCategory)}"/>`]
        : []),
      `<summary>${escapeXml(change.change)}</summary>`,
      '</entry>',
    ];
  });
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `<id>${addressOf(self)}</id>`,
    `<title>${escapeXml(fill(feed.title, { name }))}</title>`,
    `<updated>${moment(changes[0]?.on ?? '1970-01-01')}</updated>`,
    `<author><name>${escapeXml(author)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${addressOf(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${addressOf('/updates/')}"/>`,
    `<rights>${words.common.license}</rights>`,
    ...entries,
    '</feed>',
    '',
  ].join('\n');
}

/** RSS 2.0, for programs that cannot read Atom. */
export function changesAsRss(
  changes: Change[],
  { name, description, language }: Publisher,
  absolute: Absolute,
  self: string,
): string {
  /** By RFC 822, as `Sat, 21 Nov 2026 00:00:00 GMT`. */
  const moment = (day: string) => new Date(`${day}T00:00:00Z`).toUTCString();
  const addressOf = (path: string) => escapeXml(absolute(path));
  const items = changes
    .slice(0, longestFeed)
    .flatMap((change) => [
      '<item>',
      `<title>${escapeXml(headlineOf(change))}</title>`,
      `<link>${addressOf(addressesOf(change).version)}</link>`,
      `<guid isPermaLink="false">${escapeXml(idOf(change, absolute))}</guid>`,
      `<pubDate>${moment(change.on)}</pubDate>`,
      ...(change.isSafety ? [`<category>${escapeXml(feed.safetyCategory)}</category>`] : []),
      `<description>${escapeXml(change.change)}</description>`,
      '</item>',
    ]);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">',
    '<channel>',
    `<title>${escapeXml(fill(feed.title, { name }))}</title>`,
    `<link>${addressOf('/updates/')}</link>`,
    `<description>${escapeXml(description)}</description>`,
    `<language>${language}</language>`,
    `<lastBuildDate>${moment(changes[0]?.on ?? '1970-01-01')}</lastBuildDate>`,
    `<atom:link rel="self" type="application/rss+xml" href="${addressOf(self)}"/>`,
    ...items,
    '</channel>',
    '</rss>',
    '',
  ].join('\n');
}
