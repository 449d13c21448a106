import type { Rule } from '../rule.ts';
import { danglingUses } from '../uses.ts';

/** Guides and claims are listed only under concerns that have a page. */
export const concernExists: Rule = (corpus) =>
  danglingUses(
    corpus,
    'concern',
    (id) =>
      `"${id}" in concerns is not a concern. Use one of: ${[...corpus.concerns.keys()].join(', ')}.`,
  );
