import type { APIRoute } from 'astro';
import { loadChanges } from '../../history/history.ts';
import { changesAsRss } from '../../history/feeds.ts';
import { addressOnSite } from '../../corpus/addresses.ts';
import { site } from '../../site.ts';

export const GET: APIRoute = async () =>
  new Response(changesAsRss(await loadChanges(), site, addressOnSite, '/updates/feed.rss'), {
    headers: { 'content-type': 'application/rss+xml; charset=utf-8' },
  });
