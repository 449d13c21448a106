/** The words of `/embed/`, which other pages show too. */
import { findEntry } from '../corpus/corpus.ts';

/** @throws when the page lists no way or no place */
export async function loadEmbeddingPage() {
  const { data } = await findEntry('pages', 'embed', 'The pages for clinics');
  if (data.ways.length > 0 && data.places.length > 0) return data;
  throw new Error('content/pages/embed.mdx must list ways and places. Add them to its fields.');
}
