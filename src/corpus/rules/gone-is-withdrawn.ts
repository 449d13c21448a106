import { exists, type Corpus, type Rule } from '../rule.ts';

const isPage = (corpus: Corpus, page: string): boolean => {
  const [collection, id = ''] = page.split('/');
  const collections = ['articles', 'concerns', 'tools', 'claims'] as const;
  const known = collections.find((name) => name === collection);
  return known !== undefined && exists(corpus, known, id);
};

/** A page that was ever published is there, or says that it is gone: clinics show it for years. */
export const goneIsWithdrawn: Rule = (corpus) => {
  const gone = [...corpus.versions.values()]
    .filter(({ id }) => !isPage(corpus, id) && !exists(corpus, 'withdrawn', id))
    .map(({ id, file, line }) => ({
      file,
      line,
      message: `${id} was published and is no more in content/. Bring it back, or say in content/withdrawn.yaml why it went.`,
    }));
  const withdrawn = [...corpus.withdrawn.values()].flatMap(({ id, file, line }) => {
    const problem = isPage(corpus, id)
      ? 'is withdrawn and still in content/. Delete its file, or this entry.'
      : !exists(corpus, 'versions', id) &&
        'is withdrawn and not in content/versions.yaml. Check its name.';
    return problem === false ? [] : { file, line, message: `${id} ${problem}` };
  });
  return [...gone, ...withdrawn].map((finding) => ({ ...finding, rule: 'gone-is-withdrawn' }));
};
