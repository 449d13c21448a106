import { loadCorpus } from './corpus.ts';
import { once } from './once.ts';
import { listPages } from './page-list.ts';

/** The pages that other sites can embed: concerns, guides, tools and claims. */
export const loadEmbeddables = once(async () => listPages(await loadCorpus()));
export type Embeddable = Awaited<ReturnType<typeof loadEmbeddables>>[number];
