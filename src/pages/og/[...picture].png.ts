import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { loadCorpus } from '../../corpus/corpus.ts';
import { listPictures, type Picture } from '../../embed/picture/pictures.ts';

export async function getStaticPaths() {
  const { concerns, tools } = await loadCorpus();
  const pictures = listPictures(concerns, tools);
  return pictures.map((picture) => ({
    params: { picture: picture.name },
    props: { picture },
  }));
}

export const GET: APIRoute<{ picture: Picture }> = async ({ props: { picture } }) => {
  const svg = Buffer.from(await picture.draw());
  const png = await sharp(svg).png({ palette: true, effort: 4 }).toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
