import { allPagesOf, type Rule } from '../rule.ts';

const vague =
  /^(?:here|click here|this|this page|this link|more|read more|learn more|link|see|page)$/i;

/** Link texts make sense on their own, as in a screen reader's list of links. */
export const linkTextIsDescriptive: Rule = (corpus) =>
  allPagesOf(corpus).flatMap(({ file, body }) =>
    body.links
      .filter(({ text, address }) => text === '' || vague.test(text) || text === address)
      .map(({ text, line }) => ({
        file,
        line,
        message: `The link text "${text}" does not say where the link leads. Name the page, or the question that it answers.`,
      })),
  );
