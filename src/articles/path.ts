/** The order in which a reader goes through the guides: thinking about it, booked, just had it. */
import type { Article } from './schema.ts';

type Stage = 'Thinking about it' | 'Booked' | 'Just had it';

/** Topics in the order of the path, each with its stage. */
const topics: Record<Article['topic'], Stage> = {
  understand: 'Thinking about it',
  weigh: 'Thinking about it',
  safety: 'Thinking about it',
  visit: 'Booked',
  aftercare: 'Just had it',
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

/** All guides along the path. */
export function walk<G extends Guide>(guides: G[]): G[] {
  const order = Object.keys(topics);
  return guides.toSorted(
    (a, b) =>
      order.indexOf(a.data.topic) - order.indexOf(b.data.topic) || a.data.order - b.data.order,
  );
}

/**
 * Where a guide stands. Throws when it is not on the path.
 * @param path all guides in the order of `walk`
 */
export function placeOf<G extends Guide>(id: string, path: G[]): Place<G> {
  const index = path.findIndex((guide) => guide.id === id);
  const guide = path[index];
  if (!guide) throw new Error(`The guide "${id}" is not on the path of guides.`);
  return { stage: topics[guide.data.topic], previous: path[index - 1], next: path[index + 1] };
}
