/** What other sites can embed: every guide, concern, tool and claim, by the last part of its public address. */
import { loadCorpus } from '../corpus/corpus.ts';
import { once } from '../corpus/once.ts';

export interface Embeddable {
  /** As `articles/aftercare`; the public page is `/articles/aftercare/`. */
  page: string;
  collection: 'articles' | 'concerns' | 'tools' | 'claims';
  id: string;
  title: string;
  description: string;
  checkedOn: string;
}

/** All of them, in the order of the site. */
export const loadEmbeddables = once(async (): Promise<Embeddable[]> => {
  const { articles, concerns, tools, claims } = await loadCorpus();
  const pages = [...concerns.values(), ...articles.values(), ...tools.values()].map(
    ({ collection, id, data }): Embeddable => ({
      page: `${collection}/${id}`,
      collection,
      id,
      title: data.title,
      description: data.description,
      checkedOn: data.checkedOn,
    }),
  );
  const answers = [...claims.values()].map(({ collection, id, data }): Embeddable => ({
    page: `${collection}/${id}`,
    collection,
    id,
    title: `Is it true? “${data.statement}”`,
    description: data.explanation,
    checkedOn: data.checkedOn,
  }));
  return [...pages, ...answers];
});
