import type { APIRoute } from 'astro';
import { changesAsAtom } from '../../history/feeds.ts';
import { loadChanges } from '../../history/history.ts';
import { addressOnSite } from '../../corpus/addresses.ts';
import { site } from '../../site.ts';

export const GET: APIRoute = async () =>
  new Response(changesAsAtom(await loadChanges(), site, addressOnSite, '/updates/feed.atom'), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
