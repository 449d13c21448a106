import { sectionsOf } from '../page-sections.ts';
import { pagesOf, type Rule } from '../rule.ts';

/** Tags that readers must see wherever the page is shown: warnings, waiting times, and how sure we are. */
const locked = new Set([
  'AdviceDiffers',
  'Care',
  'Dont',
  'EmergencyNumbers',
  'Unknown',
  'Verdict',
  'WaitingTimes',
]);

/** Sections that clinics may hide contain no warning and no doubt. */
export const hideableSectionHoldsNoWarning: Rule = (corpus) =>
  pagesOf(corpus).flatMap(({ file, data, body }) => {
    const hideable = new Set(data.mayHide.map(({ section }) => section));
    return sectionsOf(body)
      .filter(({ id }) => hideable.has(id))
      .flatMap(({ id, components }) =>
        components
          .filter(({ name }) => locked.has(name))
          .map(({ name, line }) => ({
            file,
            line,
            message: `A clinic may hide the section "${id}", but readers must always see its <${name}>. Remove the section from mayHide, or move the <${name}> to another section.`,
          })),
      );
  });
