import type { APIRoute } from 'astro';
import { bundleScript } from '../../../embed/script.ts';

export const GET: APIRoute = async () =>
  new Response(await bundleScript('frame.ts'), { headers: { 'content-type': 'text/javascript' } });
