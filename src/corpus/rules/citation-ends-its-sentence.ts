import { allPagesOf, type Rule } from '../rule.ts';

/** A citation that stands first in a paragraph has been cut off from the sentence it supports. */
export const citationEndsItsSentence: Rule = (corpus) =>
  allPagesOf(corpus).flatMap(({ file, body }) =>
    body.components
      .filter(({ name, isInSentence }) => name === 'Cite' && !isInSentence)
      .map(({ line }) => ({
        file,
        line,
        rule: 'citation-ends-its-sentence',
        message:
          '<Cite> starts a paragraph. Put it behind the words it supports, without an empty line between.',
      })),
  );
