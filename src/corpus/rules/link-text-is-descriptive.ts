import { allPagesOf, type Rule } from '../rule.ts';

const empty =
  /^(?:here|click here|this|this page|this link|more|read more|learn more|link|see|page)$/i;

/** A list of the links of a page makes sense by itself. */
export const linkTextIsDescriptive: Rule = (corpus) =>
  allPagesOf(corpus).flatMap(({ file, body }) =>
    body.links
      .filter(({ text, address }) => text === '' || empty.test(text) || text === address)
      .map(({ text, line }) => ({
        file,
        line,
        rule: 'link-text-is-descriptive',
        message: `The link text "${text}" does not say where it leads. Name the page or what it answers.`,
      })),
  );
