import { exists, type Rule } from '../rule.ts';
import { usesIn } from '../uses.ts';

/** Every claim that a page names has a file of its own. */
export const claimExists: Rule = (corpus) =>
  usesIn(corpus)
    .filter(({ kind, id }) => kind === 'claim' && !exists(corpus, 'claims', id))
    .map(({ id, file, line }) => ({
      file,
      line,
      rule: 'claim-exists',
      message: `There is no claim "${id}". Correct the id or write content/claims/${id || 'some-id'}.yaml.`,
    }));
