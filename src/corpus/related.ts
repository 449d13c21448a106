import { loadCorpus, type Page, type PageLink } from './corpus.ts';
import { once } from './once.ts';

/** Pages with the same concerns and topic. */
interface Group {
  concerns: string[];
  topic: string | undefined;
  /** In the order of the site. */
  pages: Page[];
}

const concernsOf = (page: Page): string[] =>
  page.collection === 'concerns' ? [page.id] : page.data.concerns;
const topicOf = (page: Page): string | undefined =>
  'topic' in page.data ? page.data.topic : undefined;

// Even ten thousand pages have few groups. Comparing a page with groups is faster than with each other page.
const groups = once(async (): Promise<Group[]> => {
  const { articles, concerns, tools } = await loadCorpus();
  const found = new Map<string, Group>();
  for (const page of [...concerns.values(), ...tools.values(), ...articles.values()]) {
    const [about, topic] = [concernsOf(page), topicOf(page)];
    const key = JSON.stringify([about, topic]);
    const group = found.get(key) ?? { concerns: about, topic, pages: [] };
    found.set(key, group);
    group.pages.push(page);
  }
  for (const { pages } of found.values()) pages.sort((a, b) => a.data.order - b.data.order);
  return [...found.values()];
});

/** Pages with the same concerns or topic, the most similar first. */
export async function relatedTo(page: Page, limit: number): Promise<PageLink[]> {
  const own = new Set(concernsOf(page));
  const topic = topicOf(page);
  const linked = new Set(page.data.nextSteps.map(({ to }) => to));
  const addressOf = (other: Page) => `/${other.collection}/${other.id}/`;
  const similarity = ({ concerns, topic: other }: Group): number => {
    const shared = concerns.filter((id) => own.has(id)).length;
    // A page about few concerns is closer to each of them than a page about all concerns.
    return shared / Math.max(1, concerns.length) + (other && other === topic ? 0.5 : 0);
  };
  const bySimilarity = Map.groupBy(await groups(), similarity);
  bySimilarity.delete(0);
  const enough = limit + linked.size + 1;
  const related: Page[] = [];
  for (const [, similar] of [...bySimilarity].toSorted(([a], [b]) => b - a)) {
    if (related.length >= limit) break;
    const pages = similar
      .flatMap((group) => group.pages.slice(0, enough))
      .filter((other) => other.id !== page.id && !linked.has(addressOf(other)));
    related.push(...pages.toSorted((a, b) => a.data.order - b.data.order));
  }
  return related
    .slice(0, limit)
    .map((other) => ({ address: addressOf(other), title: other.data.title }));
}
