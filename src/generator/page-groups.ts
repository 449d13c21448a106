/** Embeddable pages under the headings of the site: concerns, guides by topic, tools, claims. */
import { topicLabels } from '../articles/schema.ts';
import { loadCorpus } from '../corpus/corpus.ts';
import { loadEmbeddables, type Embeddable } from '../corpus/embeddable.ts';

export interface Group {
  label: string;
  entries: Embeddable[];
}

export async function groupEmbeddables(): Promise<Group[]> {
  const all = await loadEmbeddables();
  const { articles } = await loadCorpus();
  const of = (collection: Embeddable['collection']) =>
    all.filter((entry) => entry.collection === collection);
  const guides = of('articles').map((entry) => ({ entry, data: articles.get(entry.id)?.data }));
  const topics = Object.entries(topicLabels).map(([topic, label]) => ({
    label: `Guides: ${label}`,
    entries: guides
      .filter(({ data }) => data?.topic === topic)
      .toSorted((a, b) => (a.data?.order ?? 0) - (b.data?.order ?? 0))
      .map(({ entry }) => entry),
  }));
  return [
    { label: 'Concerns', entries: of('concerns') },
    ...topics,
    { label: 'Tools', entries: of('tools') },
    { label: 'Is it true?', entries: of('claims') },
  ];
}

/** How a list under the heading of its group names the page. */
export const shortTitle = ({ title }: Embeddable): string => title.replace(/^Is it true\? /, '');
