import { distance } from 'fastest-levenshtein';
import { sectionsOf } from '../page-sections.ts';
import { pagesOf, type Rule } from '../rule.ts';

/** `mayHide` names existing sections. After a heading is reworded its id changes, and clinics could no longer hide it. */
export const hideableSectionExists: Rule = (corpus) =>
  pagesOf(corpus).flatMap(({ file, line, data, body }) => {
    const ids = sectionsOf(body).map(({ id }) => id);
    return data.mayHide.flatMap(({ section }) => {
      if (ids.includes(section)) return [];
      const near = ids.toSorted((a, b) => distance(a, section) - distance(b, section)).slice(0, 3);
      const known =
        near.length > 0 ? `The closest ids are: ${near.join(', ')}.` : 'The page has no sections.';
      const message = `"${section}" is not a section of this page. ${known} If its heading was reworded, use the new id and add the old one to formerIds.`;
      return { file, line, message };
    });
  });
