import { exists, type Rule } from '../rule.ts';
import { usesIn } from '../uses.ts';

/** Every word marked as a term is in the glossary. */
export const termIsDefined: Rule = (corpus) =>
  usesIn(corpus)
    .filter(({ kind, id }) => kind === 'term' && !exists(corpus, 'glossary', id))
    .map(({ id, file, line }) => ({
      file,
      line,
      rule: 'term-is-defined',
      message: `"${id}" is not in content/glossary.yaml. Correct the id or define the term.`,
    }));
