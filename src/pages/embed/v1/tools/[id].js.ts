import type { APIRoute } from 'astro';
import { loadCorpus } from '../../../../corpus/corpus.ts';
import { bundleScript } from '../../../../frames/bundle-script.ts';

export async function getStaticPaths() {
  const { tools } = await loadCorpus();
  return [...tools.keys()].map((id) => ({ params: { id } }));
}

export const GET: APIRoute = async ({ params }) =>
  new Response(await bundleScript(`tools/${params['id'] ?? ''}/element.ts`), {
    headers: { 'content-type': 'text/javascript' },
  });
