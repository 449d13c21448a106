/** The order in which a reader goes through the guides: thinking about it, booked, just had it. */
import type { Words } from '../words/words.ts';
import type { Article } from './schema.ts';

type Stage = keyof Words['articles']['stages'];

/** The stage of each topic. The order of topics here is the order of the path. */
const topics: Record<Article['topic'], Stage> = {
  understand: 'thinking',
  weigh: 'thinking',
  safety: 'thinking',
  visit: 'booked',
  aftercare: 'after',
};

interface Guide {
  id: string;
  data: Pick<Article, 'title' | 'topic' | 'order'>;
}

export interface Place<G> {
  stage: Stage;
  previous: G | undefined;
  next: G | undefined;
}

/** All guides, in the order of the path. */
export function walk<G extends Guide>(guides: G[]): G[] {
  const order = Object.keys(topics);
  return guides.toSorted(
    (a, b) =>
      order.indexOf(a.data.topic) - order.indexOf(b.data.topic) || a.data.order - b.data.order,
  );
}

/**
 * @param path all guides in the order of `walk`
 * @returns the stage of a guide, and the guides before and after it
 * @throws when it is not on the path
 */
export function placeOf<G extends Guide>(id: string, path: G[]): Place<G> {
  const index = path.findIndex((guide) => guide.id === id);
  const guide = path[index];
  if (!guide) throw new Error(`The guide "${id}" is not on the path of guides.`);
  return { stage: topics[guide.data.topic], previous: path[index - 1], next: path[index + 1] };
}
