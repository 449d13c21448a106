import { pagesOf, type Rule } from '../rule.ts';

/** Two entries for one section could disagree on its reason and its former ids. */
export const hideableSectionIsListedOnce: Rule = (corpus) =>
  pagesOf(corpus).flatMap(({ file, line, data: { mayHide } }) => {
    const ids = mayHide.map(({ section }) => section);
    const repeated = new Set(ids.filter((id, index) => ids.indexOf(id) < index));
    return [...repeated].map((id) => ({
      file,
      line,
      rule: 'hideable-section-is-listed-once',
      message: `"${id}" is in mayHide twice. Make one entry of both.`,
    }));
  });
