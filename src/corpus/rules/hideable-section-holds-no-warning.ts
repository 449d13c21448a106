import { sectionsOf } from '../page-sections.ts';
import { pagesOf, type Rule } from '../rule.ts';

/** What readers must see wherever the page is shown: signs, waits, what not to do, and how sure we are. */
const locked = [
  ...['Care', 'Dont', 'EmergencyNumbers', 'WaitingTimes'],
  ...['Verdict', 'AdviceDiffers', 'Unknown'],
];

/** A warning or a doubt that somebody adds to a section which clinics may hide would go unseen. */
export const hideableSectionHoldsNoWarning: Rule = (corpus) =>
  pagesOf(corpus).flatMap(({ file, data, body }) => {
    const hideable = new Set(data.mayHide.map(({ section }) => section));
    return sectionsOf(body)
      .filter(({ id }) => hideable.has(id))
      .flatMap(({ id, components }) =>
        components
          .filter(({ name }) => locked.includes(name))
          .map(({ name, line }) => ({
            file,
            line,
            rule: 'hideable-section-holds-no-warning',
            message: `A clinic may hide the section "${id}", and readers must see its <${name}>. Take the section out of mayHide, or move the <${name}>.`,
          })),
      );
  });
