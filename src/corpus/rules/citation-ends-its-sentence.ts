import { allPagesOf, type Rule } from '../rule.ts';

const message =
  'A paragraph starts with <Cite>. Move the <Cite> to the end of the sentence that it supports, with no empty line before it.';

/** A citation at the start of a paragraph has been separated from the sentence it supports. */
export const citationEndsItsSentence: Rule = (corpus) =>
  allPagesOf(corpus).flatMap(({ file, body }) =>
    body.components
      .filter(({ name, isInSentence }) => name === 'Cite' && !isInSentence)
      .map(({ line }) => ({ file, line, message })),
  );
