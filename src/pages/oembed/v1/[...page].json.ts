import type { APIRoute } from 'astro';
import { loadEmbeddables, type Embeddable } from '../../../embed/embeddable.ts';
import { makeOembed } from '../../../embed/oembed.ts';
import { reservedHeight } from '../../../embed/reserved.ts';
import { thumbnailOf } from '../../../embed/sharing.ts';
import { loadWithdrawn } from '../../../history/history.ts';

export async function getStaticPaths() {
  const all = [...(await loadEmbeddables()), ...(await loadWithdrawn())];
  return all.map((embeddable) => ({ params: { page: embeddable.page }, props: { embeddable } }));
}

export const GET: APIRoute<{ embeddable: Embeddable }> = async ({ props: { embeddable } }) => {
  const { page, title } = embeddable;
  const shown = {
    page,
    title,
    height: reservedHeight(page),
    picture: await thumbnailOf(embeddable),
  };
  return Response.json(makeOembed(shown));
};
