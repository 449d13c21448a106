import { entriesOf, type Rule } from '../rule.ts';

/** Topics whose every section may keep somebody from harm. */
const safetyTopics = ['safety', 'aftercare'];

/** On pages about safety, whoever lets clinics hide a section says why nobody is less safe without it. */
export const hidingSafetyHasReason: Rule = (corpus) =>
  entriesOf(corpus.articles)
    .filter(({ data }) => safetyTopics.includes(data.topic))
    .flatMap(({ file, line, data: { topic, mayHide } }) =>
      mayHide
        .filter(({ reason }) => reason === undefined)
        .map(({ section }) => ({
          file,
          line,
          rule: 'hiding-safety-has-reason',
          message: `"${section}" may be hidden without a reason, on a page whose topic is ${topic}. Say in reason why readers are as safe without it, or take it out of mayHide.`,
        })),
    );
