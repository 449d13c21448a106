import { publishedPages } from '../page-hash.ts';
import { hasBroken, type Rule } from '../rule.ts';

/** No word changes without an entry in `content/versions.yaml` that says what and when. */
export const versionIsRecorded: Rule = (corpus) => {
  // A claim whose fields are unsound would seem to change every page that shows it.
  if (hasBroken(corpus, 'claims')) return [];
  return publishedPages(corpus).flatMap(({ page, file, line, hash }) => {
    const newest = corpus.versions.get(page)?.data[0];
    if (corpus.broken.has(`versions/${page}`) || newest?.hash === hash) return [];
    const message = newest
      ? `What a reader reads here has changed since version ${String(newest.version)}. ` +
        `Run: npm run record -- ${page} "What changed." Add --safety if a safety fact changed.`
      : `The page has no version. Run: npm run record -- ${page} "First published."`;
    return { file, line, rule: 'version-is-recorded', message };
  });
};
