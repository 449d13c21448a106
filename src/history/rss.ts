/** What changed, as RSS 2.0, for readers whose programs know no Atom. Reads no clock. */
import { escapeXml } from '../lib/escape.ts';
import {
  addressesOf,
  headlineOf,
  idOf,
  longestFeed,
  type Absolute,
  type Change,
} from './changes.ts';

/** A day as RFC 822 writes it, as `Sat, 21 Nov 2026 00:00:00 GMT`. */
const dayOf = (day: string): string => new Date(`${day}T00:00:00Z`).toUTCString();

export function changesAsRss(
  changes: Change[],
  { name, description, language }: { name: string; description: string; language: string },
  absolute: Absolute,
  self: string,
): string {
  const items = changes
    .slice(0, longestFeed)
    .map((change) =>
      [
        '<item>',
        `<title>${escapeXml(headlineOf(change))}</title>`,
        `<link>${escapeXml(absolute(addressesOf(change).version))}</link>`,
        `<guid isPermaLink="false">${escapeXml(idOf(change, absolute))}</guid>`,
        `<pubDate>${dayOf(change.on)}</pubDate>`,
        ...(change.isSafety ? ['<category>A safety fact changed</category>'] : []),
        `<description>${escapeXml(change.change)}</description>`,
        '</item>',
      ].join('\n'),
    );
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">',
    '<channel>',
    `<title>${escapeXml(`${name}: what changed`)}</title>`,
    `<link>${escapeXml(absolute('/updates/'))}</link>`,
    `<description>${escapeXml(description)}</description>`,
    `<language>${language}</language>`,
    `<lastBuildDate>${dayOf(changes[0]?.on ?? '1970-01-01')}</lastBuildDate>`,
    `<atom:link rel="self" type="application/rss+xml" href="${escapeXml(absolute(self))}"/>`,
    ...items,
    '</channel>',
    '</rss>',
    '',
  ].join('\n');
}
