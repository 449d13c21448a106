import type { APIRoute } from 'astro';
import { changesAsAtom } from '../../embed/changes.ts';
import { absolute, loadChanges } from '../../embed/history.ts';
import { site } from '../../site.ts';

export const GET: APIRoute = async () =>
  new Response(changesAsAtom(await loadChanges(), site, absolute, '/updates/feed.atom'), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
