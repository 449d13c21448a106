import type { Rule } from '../rule.ts';
import { danglingUses } from '../uses.ts';

export const referenceExists: Rule = (corpus) =>
  danglingUses(
    corpus,
    'reference',
    (id) => `"${id}" is not in content/references.yaml. Correct the id, or add the reference.`,
  );
