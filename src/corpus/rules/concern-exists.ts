import { exists, type Rule } from '../rule.ts';
import { usesIn } from '../uses.ts';

/** Guides and claims are filed only under concerns that have a page. */
export const concernExists: Rule = (corpus) =>
  usesIn(corpus)
    .filter(({ kind, id }) => kind === 'concern' && !exists(corpus, 'concerns', id))
    .map(({ id, file, line }) => ({
      file,
      line,
      rule: 'concern-exists',
      message: `concerns names "${id}". Accepted are: ${[...corpus.concerns.keys()].join(', ')}.`,
    }));
