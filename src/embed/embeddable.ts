/** What other sites can embed: every guide, concern, tool and claim, by the last part of its public address. */
import { loadCorpus } from '../corpus/corpus.ts';
import { once } from '../corpus/once.ts';
import { keyOfClaim, keyOfPage } from '../corpus/page-key.ts';

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

/** Addresses of the frames of guides, concerns and claims. Tools have frames of their own, with their scripts. */
export async function listFrames() {
  const { articles, concerns } = await loadCorpus();
  const keyOf = async ({ collection, id }: Embeddable): Promise<string> => {
    const page = collection === 'articles' ? articles.get(id) : concerns.get(id);
    return page ? keyOfPage(page) : keyOfClaim(id);
  };
  const framed = (await loadEmbeddables()).filter(({ collection }) => collection !== 'tools');
  return Promise.all(
    framed.map(async (embeddable) => ({
      params: { page: embeddable.page },
      props: { embeddable },
      cacheKey: await keyOf(embeddable),
    })),
  );
}
