import { loadCorpus } from '../corpus/corpus.ts';
import { formatBibliography } from '../evidence/bibliography.ts';

export async function GET(): Promise<Response> {
  const { references } = await loadCorpus();
  const entries = new Map([...references].map(([id, { data }]) => [id, data.csl]));
  const headers = { 'Content-Type': 'application/x-bibtex' };
  return new Response(formatBibliography(entries, 'bibtex'), { headers });
}
