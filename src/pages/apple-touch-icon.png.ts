import { drawIcon, iconPng } from '../sharing/icons.ts';

export const GET = async (): Promise<Response> =>
  new Response(await iconPng(drawIcon(0), 180), { headers: { 'content-type': 'image/png' } });
