import { FileCache } from '../lib/file-cache.ts';
import { drawSite } from '../sharing/pictures.ts';
import { encodePng } from '../sharing/png.ts';

const cache = new FileCache('.astro/pictures');

export const GET = async (): Promise<Response> =>
  new Response(await encodePng(await drawSite(), cache), {
    headers: { 'content-type': 'image/png' },
  });
