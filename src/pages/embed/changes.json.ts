import type { APIRoute } from 'astro';
import { changesAsJson } from '../../embed/changes.ts';
import { absolute, loadChanges } from '../../embed/history.ts';

export const GET: APIRoute = async () =>
  new Response(changesAsJson(await loadChanges(), absolute), {
    headers: { 'content-type': 'application/json' },
  });
