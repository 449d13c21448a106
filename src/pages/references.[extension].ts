import type { APIRoute } from 'astro';
import { loadCorpus } from '../corpus/corpus.ts';
import { formatBibliography, type Format } from '../evidence/bibliography.ts';

const formats: Record<string, { format: Format; type: string }> = {
  bib: { format: 'bibtex', type: 'application/x-bibtex' },
  json: { format: 'csl-json', type: 'application/vnd.citationstyles.csl+json' },
  ris: { format: 'ris', type: 'application/x-research-info-systems' },
};

export const getStaticPaths = () =>
  Object.entries(formats).map(([extension, props]) => ({ params: { extension }, props }));

export const GET: APIRoute<(typeof formats)[string]> = async ({ props: { format, type } }) => {
  const { references } = await loadCorpus();
  const entries = new Map([...references].map(([id, { data }]) => [id, data.csl]));
  return new Response(formatBibliography(entries, format), { headers: { 'content-type': type } });
};
