import { exists, type Rule } from '../rule.ts';
import { usesIn } from '../uses.ts';

/** Whatever is cited, on a page or behind a claim, is in the bibliography. */
export const referenceExists: Rule = (corpus) =>
  usesIn(corpus)
    .filter(({ kind, id }) => kind === 'reference' && !exists(corpus, 'references', id))
    .map(({ id, file, line }) => ({
      file,
      line,
      rule: 'reference-exists',
      message: `"${id}" is not in content/references.yaml. Correct the id or add the reference.`,
    }));
