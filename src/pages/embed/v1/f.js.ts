import type { APIRoute } from 'astro';
import { bundleScript } from '../../../frames/bundle-script.ts';

export const GET: APIRoute = async () =>
  new Response(await bundleScript('frames/frame.ts'), {
    headers: { 'content-type': 'text/javascript' },
  });
