import type { Rule } from '../rule.ts';
import { danglingUses } from '../uses.ts';

export const termIsDefined: Rule = (corpus) =>
  danglingUses(
    corpus,
    'term',
    (id) => `"${id}" is not in content/glossary.yaml. Correct the id, or define the term.`,
  );
