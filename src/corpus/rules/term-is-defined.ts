import { pagesOf, type Rule } from '../rule.ts';

/** Every word marked as a term is in the glossary. */
export const termIsDefined: Rule = (corpus) =>
  pagesOf(corpus).flatMap(({ file, body }) =>
    body.components
      .filter(({ name, attributes }) => {
        return name === 'Term' && !corpus.glossary.has(String(attributes['id']));
      })
      .map(({ attributes, line }) => ({
        file,
        line,
        rule: 'term-is-defined',
        message: `"${String(attributes['id'])}" is not in content/glossary.yaml. Correct the id or define the term.`,
      })),
  );
