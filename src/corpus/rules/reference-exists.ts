import { entriesOf, pagesOf, type Rule } from '../rule.ts';

/** Whatever is cited, on a page or behind a claim, is in the bibliography. */
export const referenceExists: Rule = (corpus) => {
  const cited = [
    ...pagesOf(corpus).flatMap(({ file, body }) =>
      body.components
        .filter(({ name }) => name === 'Cite')
        .flatMap(({ attributes, line }) =>
          String(attributes['id'] ?? '')
            .split(/\s+/)
            .map((id) => ({ id, file, line })),
        ),
    ),
    ...entriesOf(corpus.claims).flatMap(({ file, line, data }) =>
      data.evidence.map(({ reference }) => ({ id: reference, file, line })),
    ),
  ];
  return cited
    .filter(({ id }) => !corpus.references.has(id))
    .map(({ id, file, line }) => ({
      file,
      line,
      rule: 'reference-exists',
      message: `"${id}" is not in content/references.yaml. Correct the id or add the reference.`,
    }));
};
