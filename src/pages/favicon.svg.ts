import { drawIcon } from '../sharing/icons.ts';

export const GET = (): Response =>
  new Response(drawIcon(), { headers: { 'content-type': 'image/svg+xml' } });
