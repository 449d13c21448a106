import { allPagesOf, type Rule } from '../rule.ts';

const verbs = '(?:looked?|look|seen?|read|checked|searched)';
/** Words that tell how much we read, where a reader wants to know what is known. */
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
 * Not knowing is earned: a page says what was looked for and what to do meanwhile. How much of a source was read is
 * said on its own page and in a claim’s limits.
 */
export const unknownIsEarned: Rule = (corpus) =>
  allPagesOf(corpus).flatMap(({ file, line, data, body }) =>
    [{ text: data.summary, line }, ...body.sentences].flatMap(({ text, line }) => {
      const found = reading.exec(text)?.[0];
      if (found === undefined) return [];
      return {
        file,
        line,
        rule: 'unknown-is-earned',
        message: `"${found}" tells how much we read. Answer it, or say what was looked for and what a careful person does; how much was read belongs in the claim’s limits.`,
      };
    }),
  );
