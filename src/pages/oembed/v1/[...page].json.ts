import type { APIRoute } from 'astro';
import type { Withdrawn } from '../../../corpus/page-list.ts';
import { loadEmbeddables, type Embeddable } from '../../../corpus/embeddable.ts';
import { makeOembed } from '../../../sharing/oembed.ts';
import { reservedHeight } from '../../../frames/reserved-height.ts';
import { thumbnailOf } from '../../../sharing/sharing.ts';
import { loadWithdrawn } from '../../../history/history.ts';

export async function getStaticPaths() {
  const all = [...(await loadEmbeddables()), ...(await loadWithdrawn())];
  return all.map((embeddable) => ({ params: { page: embeddable.page }, props: { embeddable } }));
}

export const GET: APIRoute<{ embeddable: Embeddable | Withdrawn }> = ({
  props: { embeddable },
}) => {
  const { page, title } = embeddable;
  const shown = {
    page,
    title,
    height: reservedHeight(page),
    picture: thumbnailOf(embeddable),
  };
  return Response.json(makeOembed(shown));
};
