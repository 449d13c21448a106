/** What other sites can embed: every guide, concern, tool and claim. */
import { loadCorpus } from './corpus.ts';
import { once } from './once.ts';
import { listPages } from './page-list.ts';

/** All of them, in the order of the site. */
export const loadEmbeddables = once(async () => listPages(await loadCorpus()));
export type Embeddable = Awaited<ReturnType<typeof loadEmbeddables>>[number];

/** Addresses of the frames of guides, concerns and claims. Tools have frames of their own, with their scripts. */
export async function listFrames() {
  const framed = (await loadEmbeddables()).filter(({ collection }) => collection !== 'tools');
  return framed.map((embeddable) => ({
    params: { page: embeddable.page },
    props: { embeddable },
  }));
}
