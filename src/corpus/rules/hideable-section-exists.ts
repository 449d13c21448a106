import { distance } from 'fastest-levenshtein';
import { sectionsOf } from '../page-sections.ts';
import { pagesOf, type Rule } from '../rule.ts';

/** A section that clinics may hide is there: a reworded heading has another id, and would be locked unnoticed. */
export const hideableSectionExists: Rule = (corpus) =>
  pagesOf(corpus).flatMap(({ file, line, data, body }) => {
    const ids = sectionsOf(body).map(({ id }) => id);
    return data.mayHide.flatMap(({ section }) => {
      if (ids.includes(section)) return [];
      const near = ids.toSorted((a, b) => distance(a, section) - distance(b, section)).slice(0, 3);
      const known = near.length > 0 ? `Near it are: ${near.join(', ')}.` : 'It has none.';
      return {
        file,
        line,
        rule: 'hideable-section-exists',
        message: `"${section}" is no section of this page. ${known} If its heading was reworded, name the new id and put the old one into formerIds.`,
      };
    });
  });
