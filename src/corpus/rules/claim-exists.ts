import type { Rule } from '../rule.ts';
import { danglingUses } from '../uses.ts';

export const claimExists: Rule = (corpus) =>
  danglingUses(
    corpus,
    'claim',
    (id) =>
      `There is no claim "${id}". Correct the id, or create content/claims/${id || 'some-id'}.yaml.`,
  );
