import type { APIRoute } from 'astro';
import { absolute, loadChanges } from '../../embed/history.ts';
import { changesAsRss } from '../../embed/rss.ts';
import { site } from '../../site.ts';

export const GET: APIRoute = async () =>
  new Response(changesAsRss(await loadChanges(), site, absolute, '/updates/feed.rss'), {
    headers: { 'content-type': 'application/rss+xml; charset=utf-8' },
  });
