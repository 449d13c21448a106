import type { APIRoute } from 'astro';
import { changesAsJson } from '../../history/changes.ts';
import { loadChanges } from '../../history/history.ts';
import { absolute } from '../../lib/url.ts';

export const GET: APIRoute = async () =>
  new Response(changesAsJson(await loadChanges(), absolute), {
    headers: { 'content-type': 'application/json' },
  });
