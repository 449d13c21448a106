import { publishedPages } from '../page-hash.ts';
import { hasBroken, type Rule } from '../rule.ts';

/** Each change of words has an entry in `content/versions.yaml` that says what changed and when. */
export const versionIsRecorded: Rule = (corpus) => {
  // The hash of a page includes its claims, so a claim with invalid fields would look like a change of the page.
  if (hasBroken(corpus, 'claims')) return [];
  return publishedPages(corpus).flatMap(({ page, file, line, hash }) => {
    const newest = corpus.versions.get(page)?.data[0];
    if (corpus.broken.has(`versions/${page}`) || newest?.hash === hash) return [];
    const message = newest
      ? `The words have changed since version ${String(newest.version)}. ` +
        `Run: npm run record -- ${page} "What changed." Add --safety if a safety fact changed.`
      : `The page has no version. Run: npm run record -- ${page} "First published."`;
    return { file, line, message };
  });
};
