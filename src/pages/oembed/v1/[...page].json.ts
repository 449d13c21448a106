import type { APIRoute } from 'astro';
import { findEntry } from '../../../corpus/corpus.ts';
import { loadEmbeddables, type Embeddable } from '../../../embed/embeddable.ts';
import { makeOembed } from '../../../embed/oembed.ts';
import { reservedHeight } from '../../../embed/reserved.ts';
import { sharingOf } from '../../../embed/sharing.ts';

export async function getStaticPaths() {
  const all = await loadEmbeddables();
  return all.map((embeddable) => ({ params: { page: embeddable.page }, props: { embeddable } }));
}

export const GET: APIRoute<{ embeddable: Embeddable }> = async ({ props: { embeddable } }) => {
  const { page, title, collection, id } = embeddable;
  const { picture } = sharingOf(await findEntry(collection, id, page));
  const shown = { page, title, height: reservedHeight(page), picture: picture.address };
  return Response.json(makeOembed(shown));
};
