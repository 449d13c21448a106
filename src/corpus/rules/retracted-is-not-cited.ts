import type { Rule } from '../rule.ts';
import { usesIn } from '../uses.ts';

/** A retracted study supports nothing any more. */
export const retractedIsNotCited: Rule = (corpus) =>
  usesIn(corpus).flatMap(({ kind, id, file, line }) => {
    const retractedOn = kind === 'reference' && corpus.references.get(id)?.data.retractedOn;
    return retractedOn
      ? {
          file,
          line,
          rule: 'retracted-is-not-cited',
          message: `"${id}" was retracted on ${retractedOn}. Take out what rests on it.`,
        }
      : [];
  });
