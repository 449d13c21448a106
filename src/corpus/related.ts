/** Which pages stand near a page. */
import { loadCorpus, type Page, type PageLink } from './corpus.ts';
import { once } from './once.ts';

/** Pages on the same concerns and of the same topic: all of them are as near to any other page. */
interface Shelf {
  concerns: string[];
  topic: string | undefined;
  /** In the order of the site. */
  pages: Page[];
}

const concernsOf = (page: Page): string[] =>
  page.collection === 'concerns' ? [page.id] : page.data.concerns;
const topicOf = (page: Page): string | undefined =>
  'topic' in page.data ? page.data.topic : undefined;

// Shelves are few where pages are many, so that ten thousand pages need not each be held against all others.
const shelves = once(async (): Promise<Shelf[]> => {
  const { articles, concerns, tools } = await loadCorpus();
  const found = new Map<string, Shelf>();
  for (const page of [...concerns.values(), ...tools.values(), ...articles.values()]) {
    const [about, topic] = [concernsOf(page), topicOf(page)];
    const key = JSON.stringify([about, topic]);
    const shelf = found.get(key) ?? { concerns: about, topic, pages: [] };
    found.set(key, shelf);
    shelf.pages.push(page);
  }
  for (const shelf of found.values()) shelf.pages.sort((a, b) => a.data.order - b.data.order);
  return [...found.values()];
});

/** Pages on the same concerns or topic, the nearest first. */
export async function relatedTo(page: Page, limit: number): Promise<PageLink[]> {
  const own = new Set(concernsOf(page));
  const topic = topicOf(page);
  const said = new Set(page.data.nextSteps.map(({ to }) => to));
  const addressOf = (other: Page) => `/${other.collection}/${other.id}/`;
  const nearness = ({ concerns, topic: other }: Shelf): number => {
    const shared = concerns.filter((id) => own.has(id)).length;
    // A guide to few concerns says more of each than one that is filed under all.
    return shared / Math.max(1, concerns.length) + (other && other === topic ? 0.5 : 0);
  };
  const byNearness = Map.groupBy(await shelves(), nearness);
  byNearness.delete(0);
  const enough = limit + said.size + 1;
  const related: Page[] = [];
  for (const [, near] of [...byNearness].toSorted(([a], [b]) => b - a)) {
    if (related.length >= limit) break;
    const pages = near
      .flatMap((shelf) => shelf.pages.slice(0, enough))
      .filter((other) => other.id !== page.id && !said.has(addressOf(other)));
    related.push(...pages.toSorted((a, b) => a.data.order - b.data.order));
  }
  return related
    .slice(0, limit)
    .map((other) => ({ address: addressOf(other), title: other.data.title }));
}
