import { pagesOf, type Rule } from '../rule.ts';

/** Two entries for one section could give different reasons and former ids. */
export const hideableSectionIsListedOnce: Rule = (corpus) =>
  pagesOf(corpus).flatMap(({ file, line, data: { mayHide } }) => {
    const ids = mayHide.map(({ section }) => section);
    const repeated = new Set(ids.filter((id, index) => ids.indexOf(id) < index));
    return [...repeated].map((id) => ({
      file,
      line,
      message: `"${id}" is in mayHide twice. Merge the two entries.`,
    }));
  });
