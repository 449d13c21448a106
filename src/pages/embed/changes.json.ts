import type { APIRoute } from 'astro';
import { changesAsJson } from '../../history/changes.ts';
import { loadChanges } from '../../history/history.ts';
import { addressOnSite } from '../../corpus/addresses.ts';

export const GET: APIRoute = async () =>
  new Response(changesAsJson(await loadChanges(), addressOnSite), {
    headers: { 'content-type': 'application/json' },
  });
