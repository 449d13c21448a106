import { drawIcon, iconPng, wrapIco } from '../sharing/icons.ts';

export const GET = async (): Promise<Response> =>
  new Response(wrapIco(await iconPng(drawIcon(), 32), 32), {
    headers: { 'content-type': 'image/x-icon' },
  });
