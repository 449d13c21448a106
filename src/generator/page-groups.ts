/** The pages that can be embedded, in the groups of the site: concerns, guides by topic, tools, claims. */
import { topicLabels } from '../articles/schema.ts';
import { loadCorpus } from '../corpus/corpus.ts';
import { loadEmbeddables, type Embeddable } from '../corpus/embeddable.ts';
import { fill } from '../lib/fill.ts';
import { words } from '../words/words.ts';

export interface Group {
  label: string;
  entries: Embeddable[];
}

export async function groupEmbeddables(): Promise<Group[]> {
  const { concerns, guides, tools, claims } = words.generator.groups;
  const all = await loadEmbeddables();
  const { articles } = await loadCorpus();
  const of = (collection: Embeddable['collection']) =>
    all.filter((entry) => entry.collection === collection);
  const guideEntries = of('articles').map((entry) => ({
    entry,
    data: articles.get(entry.id)?.data,
  }));
  const topics = Object.entries(topicLabels).map(([topic, label]) => ({
    label: fill(guides, { topic: label }),
    entries: guideEntries
      .filter(({ data }) => data?.topic === topic)
      .toSorted((a, b) => (a.data?.order ?? 0) - (b.data?.order ?? 0))
      .map(({ entry }) => entry),
  }));
  return [
    { label: concerns, entries: of('concerns') },
    ...topics,
    { label: tools, entries: of('tools') },
    { label: claims, entries: of('claims') },
  ];
}

/** The title in a list of its group, which says already that a claim is a question. */
export const shortTitle = (page: Embeddable): string =>
  page.collection === 'claims' ? `“${page.entry.data.statement}”` : page.title;
