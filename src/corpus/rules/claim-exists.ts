import { pagesOf, type Rule } from '../rule.ts';

/** Every claim that a page names has a file of its own. */
export const claimExists: Rule = (corpus) => {
  const named = pagesOf(corpus).flatMap(({ file, line, data, body }) => [
    ...body.components
      .filter(({ name }) => name === 'Claim' || name === 'Verdict')
      .map(({ attributes, line }) => ({ id: String(attributes['id'] ?? ''), file, line })),
    ...data.atAGlance.map(({ claim }) => ({ id: claim, file, line })),
    ...('claim' in data ? [{ id: data.claim, file, line }] : []),
  ]);
  return named
    .filter(({ id }) => !corpus.claims.has(id))
    .map(({ id, file, line }) => ({
      file,
      line,
      rule: 'claim-exists',
      message: `There is no claim "${id}". Correct the id or write content/claims/${id || 'some-id'}.yaml.`,
    }));
};
