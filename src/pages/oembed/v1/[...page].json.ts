import type { APIRoute } from 'astro';
import { loadEmbeddables } from '../../../embed/embeddable.ts';
import { makeOembed } from '../../../embed/oembed.ts';
import { reservedHeight } from '../../../embed/reserved.ts';

export async function getStaticPaths() {
  const all = await loadEmbeddables();
  return all.map(({ page, title }) => ({ params: { page }, props: { page, title } }));
}

export const GET: APIRoute<{ page: string; title: string }> = ({ props: { page, title } }) => {
  const oembed = makeOembed({ page, title, height: reservedHeight(page), picture: '/social.png' });
  return Response.json(oembed);
};
