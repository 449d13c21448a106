import { entriesOf, type Rule } from '../rule.ts';

const safetyTopics = ['safety', 'aftercare'];

/** On pages about safety, each section that clinics may hide says why readers are as safe without it. */
export const hidingSafetyHasReason: Rule = (corpus) =>
  entriesOf(corpus.articles)
    .filter(({ data }) => safetyTopics.includes(data.topic))
    .flatMap(({ file, line, data: { topic, mayHide } }) =>
      mayHide
        .filter(({ reason }) => reason === undefined)
        .map(({ section }) => ({
          file,
          line,
          message: `"${section}" is in mayHide without a reason, and the page has the topic ${topic}. Say in reason why readers are as safe without the section, or remove it from mayHide.`,
        })),
    );
