import { entriesOf, type Rule } from '../rule.ts';

/** A guide is filed only under concerns that have a page. */
export const concernExists: Rule = (corpus) =>
  entriesOf(corpus.articles).flatMap(({ file, line, data }) =>
    data.concerns
      .filter((id) => !corpus.concerns.has(id))
      .map((id) => ({
        file,
        line,
        rule: 'concern-exists',
        message: `concerns names "${id}". Accepted are: ${[...corpus.concerns.keys()].join(', ')}.`,
      })),
  );
