import type { APIRoute } from 'astro';
import { bundleScript } from '../../frames/bundle-script.ts';
import { withBase } from '../../lib/url.ts';
import { site } from '../../site.ts';

export const GET: APIRoute = async () =>
  new Response(await bundleScript('frames/loader.ts', new URL(withBase('/'), site.url).href), {
    headers: { 'content-type': 'text/javascript' },
  });
