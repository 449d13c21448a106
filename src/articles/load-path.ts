import { loadCorpus } from '../corpus/corpus.ts';
import { once } from '../corpus/once.ts';
import { walk } from './path.ts';

/** All guides in the order in which a reader goes through them. */
export const loadPath = once(async () => walk([...(await loadCorpus()).articles.values()]));
