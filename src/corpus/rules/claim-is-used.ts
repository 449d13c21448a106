import { entriesOf, hasBroken, type Rule } from '../rule.ts';
import { usesIn } from '../uses.ts';

/** Each claim is used on a page, or says why not. */
export const claimIsUsed: Rule = (corpus) => {
  // A page with invalid fields is not in the corpus, and may be the one that uses a claim.
  if (hasBroken(corpus, 'articles', 'concerns', 'tools', 'pages')) return [];
  const used = new Set(usesIn(corpus).flatMap(({ kind, id }) => (kind === 'claim' ? id : [])));
  return entriesOf(corpus.claims)
    .filter(({ id, data }) => !used.has(id) && data.standsAlone === undefined)
    .map(({ id, file, line }) => ({
      file,
      line,
      message: `No page uses the claim "${id}". Use it with <Claim id="${id}">, or explain in standsAlone why no page needs it.`,
    }));
};
