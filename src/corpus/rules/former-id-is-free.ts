import { headingIds } from '../page-sections.ts';
import { pagesOf, type Rule } from '../rule.ts';

/** Ids of sections that every embedded page has. */
const reserved = ['references'];

/** A former id of a section leads to that section only. */
export const formerIdIsFree: Rule = (corpus) =>
  pagesOf(corpus).flatMap(({ file, line, data, body }) => {
    const headings = [...headingIds(body.headings), ...reserved];
    const former = data.mayHide.flatMap(({ formerIds }) => formerIds);
    return former.flatMap((id, index) => {
      const isHeading = headings.includes(id);
      if (!isHeading && former.indexOf(id) === index) return [];
      const holder = isHeading ? 'is a heading of this page' : 'is in formerIds twice';
      const message = `"${id}" ${holder}. Remove it from formerIds, because an id can lead to one section only.`;
      return { file, line, message };
    });
  });
