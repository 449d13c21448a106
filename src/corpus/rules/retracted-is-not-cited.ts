import { entriesOf, type Rule } from '../rule.ts';
import { usesIn } from '../uses.ts';

/** A retracted study supports nothing any more. */
export const retractedIsNotCited: Rule = (corpus) => {
  const retracted = new Map(
    entriesOf(corpus.references).map(({ id, data }) => [id, data.retractedOn] as const),
  );
  return usesIn(corpus).flatMap(({ kind, id, file, line }) => {
    const retractedOn = kind === 'reference' ? retracted.get(id) : undefined;
    return retractedOn === undefined
      ? []
      : {
          file,
          line,
          rule: 'retracted-is-not-cited',
          message: `"${id}" was retracted on ${retractedOn}. Take out what rests on it.`,
        };
  });
};
