import { exists, type Corpus, type Rule } from '../rule.ts';

const isPage = (corpus: Corpus, page: string): boolean => {
  const [collection, id = ''] = page.split('/');
  const collections = ['articles', 'concerns', 'tools', 'claims'] as const;
  const known = collections.find((name) => name === collection);
  return known !== undefined && exists(corpus, known, id);
};

/** A published page either exists or has a notice of withdrawal, because other sites link to it for years. */
export const goneIsWithdrawn: Rule = (corpus) => {
  const gone = [...corpus.versions.values()]
    .filter(({ id }) => !isPage(corpus, id) && !exists(corpus, 'withdrawn', id))
    .map(({ id, file, line }) => ({
      file,
      line,
      message: `${id} was published, but its file is missing from content/. Restore the file, or say in content/withdrawn.yaml why the page was withdrawn.`,
    }));
  const withdrawn = [...corpus.withdrawn.values()].flatMap(({ id, file, line }) => {
    const problem = isPage(corpus, id)
      ? 'is withdrawn, but its file is still in content/. Delete the file or this entry.'
      : !exists(corpus, 'versions', id) &&
        'is withdrawn, but is not in content/versions.yaml. Check the spelling.';
    return problem === false ? [] : { file, line, message: `${id} ${problem}` };
  });
  return [...gone, ...withdrawn];
};
