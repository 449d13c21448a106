import { entriesOf, hasBroken, type Rule } from '../rule.ts';
import { usesIn } from '../uses.ts';

/** A claim that no page names is either forgotten or stands alone for a reason. */
export const claimIsUsed: Rule = (corpus) => {
  // A page with unsound fields may use what looks unused.
  if (hasBroken(corpus, 'articles', 'concerns', 'tools', 'pages')) return [];
  const used = new Set(usesIn(corpus).flatMap(({ kind, id }) => (kind === 'claim' ? id : [])));
  return entriesOf(corpus.claims)
    .filter(({ id, data }) => !used.has(id) && data.standsAlone === undefined)
    .map(({ id, file, line }) => ({
      file,
      line,
      rule: 'claim-is-used',
      message: `No page uses the claim "${id}". Use it with <Claim id="${id}">, or say in standsAlone why it stands alone.`,
    }));
};
