import { allPagesOf, type Rule } from '../rule.ts';

/** Headings start at level 2, below the title, and go down one level at a time. */
export const headingOrder: Rule = (corpus) =>
  allPagesOf(corpus).flatMap(({ file, body }) =>
    body.headings.flatMap(({ depth, text, line }, index) => {
      const deepest = (body.headings[index - 1]?.depth ?? 1) + 1;
      if (depth > 1 && depth <= deepest) return [];
      const range = deepest > 2 ? `2 to ${String(deepest)}` : '2';
      const message = `The heading "${text}" has level ${String(depth)}. Change it to level ${range}.`;
      return { file, line, message };
    }),
  );
