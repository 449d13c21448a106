import { allPagesOf, type Rule } from '../rule.ts';

/** Headings start below the title and go down one level at a time. */
export const headingOrder: Rule = (corpus) =>
  allPagesOf(corpus).flatMap(({ file, body }) =>
    body.headings.flatMap(({ depth, text, line }, index) => {
      const deepest = (body.headings[index - 1]?.depth ?? 1) + 1;
      if (depth > 1 && depth <= deepest) return [];
      return {
        file,
        line,
        rule: 'heading-order',
        message: `The heading "${text}" has level ${String(depth)}. Here it can have level 2${deepest > 2 ? ` to ${String(deepest)}` : ''}.`,
      };
    }),
  );
