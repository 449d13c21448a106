import { headingIds } from '../page-sections.ts';
import { pagesOf, type Rule } from '../rule.ts';

/** Ids of sections that every embedded page has. */
const taken = ['references'];

/** An id that a section had before leads to that section alone. */
export const formerIdIsFree: Rule = (corpus) =>
  pagesOf(corpus).flatMap(({ file, line, data, body }) => {
    const headings = [...headingIds(body.headings), ...taken];
    const former = data.mayHide.flatMap(({ formerIds }) => formerIds);
    return former.flatMap((id, index) => {
      const isHeading = headings.includes(id);
      if (!isHeading && former.indexOf(id) === index) return [];
      const holder = isHeading ? 'is a heading of this page now' : 'is in formerIds twice';
      return {
        file,
        line,
        rule: 'former-id-is-free',
        message: `"${id}" ${holder}. Take it out of formerIds: it can lead to one section only.`,
      };
    });
  });
