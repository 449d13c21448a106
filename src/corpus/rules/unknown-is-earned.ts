import { allPagesOf, type Rule } from '../rule.ts';

const verbs = '(?:looked?|look|seen?|read|checked|searched)';
/** Phrases that tell readers how much we read, when they want to know what is known. */
const reading = new RegExp(
  [
    `\\bwe (?:did|do|have|had) not (?:yet )?${verbs}\\b`,
    `\\bwe (?:didn|don|haven|hadn)’t (?:yet )?${verbs}\\b`,
    '\\b(?:the|in|that) parts? (?:that )?we read\\b',
    '\\bwhat we read of (?:it|them|that)\\b',
    '\\bwe read only\\b',
    '\\bonly (?:the )?abstracts?\\b',
    '\\bno source (?:that )?we read\\b',
    '\\b(?:none of )?our sources (?:don’t|do not|say nothing)\\b',
    '\\bnone of our sources\\b',
  ].join('|'),
  'i',
);

/**
 * A page that does not know the answer says what was searched for and what to do meanwhile. How much of a source was
 * read belongs on the page of the source and in the limits of the claim.
 */
export const unknownIsEarned: Rule = (corpus) =>
  allPagesOf(corpus).flatMap(({ file, line, data, body }) =>
    [{ text: data.summary, line }, ...body.sentences].flatMap(({ text, line }) => {
      const found = reading.exec(text)?.[0];
      if (found === undefined) return [];
      const message = `"${found}" tells how much we read. Say instead what is known, or what was searched for and what a careful person does. How much was read belongs in the claim’s limits.`;
      return { file, line, message };
    }),
  );
