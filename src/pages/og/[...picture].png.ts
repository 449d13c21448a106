import type { APIRoute } from 'astro';
import { loadCorpus } from '../../corpus/corpus.ts';
import { listPictures, type Picture } from '../../sharing/pictures.ts';
import { encodePng } from '../../sharing/png.ts';
import { FileCache } from '../../lib/file-cache.ts';

// The build runs from the root of the project.
const cache = new FileCache('.astro/pictures');
const missing = new Set<string>();

export async function getStaticPaths() {
  const { concerns, tools } = await loadCorpus();
  const pictures = listPictures(concerns, tools);
  for (const { name } of pictures) missing.add(name);
  return pictures.map((picture) => ({ params: { picture: picture.name }, props: { picture } }));
}

export const GET: APIRoute<{ picture: Picture }> = async ({ props: { picture } }) => {
  const png = await encodePng(await picture.draw(), cache);
  missing.delete(picture.name);
  if (missing.size === 0) cache.removeUnused();
  return new Response(png, { headers: { 'content-type': 'image/png' } });
};
