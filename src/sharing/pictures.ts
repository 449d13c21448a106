/** The pictures that other sites show with a link to a page: one for each concern, topic, tool and verdict. */
import { topicLabels } from '../articles/schema.ts';
import type { Concern } from '../concerns/schema.ts';
import { toneOf } from '../drawings/surface.ts';
import { verdictLabels, verdicts, type Verdict } from '../evidence/schema.ts';
import { fill } from '../lib/fill.ts';
import { site } from '../site.ts';
import { words } from '../words/words.ts';
import { compose } from './compose.ts';
import { needleScene, topicScenes, verdictScene } from './scenes.ts';
import { drawSkin } from './skin.ts';

type Topic = keyof typeof topicLabels;
const text = words.exports.pictures;

export interface Picture {
  /** Such as `concerns/acne-scars`. */
  name: string;
  /** @returns an SVG document */
  draw: () => Promise<string>;
}

const topics = Object.keys(topicLabels) as Topic[];

/** All pictures. Their skin tones alternate. */
export function listPictures(
  concerns: Map<string, { data: Concern }>,
  tools: Map<string, { data: { title: string; order: number } }>,
): Picture[] {
  return [
    ...[...concerns].map(([id, { data }]) => ({
      name: `concerns/${id}`,
      draw: () =>
        compose(
          data.name,
          text.kinds.concern,
          drawSkin({ surface: data.surface, tone: toneOf(data.order) }),
        ),
    })),
    ...topics.map((topic, index) => ({
      name: `topics/${topic}`,
      draw: () =>
        compose(topicLabels[topic], text.kinds.guide, topicScenes[topic](toneOf(index + 2))),
    })),
    ...[...tools].map(([id, { data }]) => ({
      name: `tools/${id}`,
      draw: () => compose(data.title, text.kinds.tool, topicScenes.understand(toneOf(data.order))),
    })),
    ...verdicts.map((verdict, index) => ({
      name: `claims/${verdict}`,
      draw: () =>
        compose(verdictLabels[verdict], text.kinds.claim, verdictScene(verdict, toneOf(index + 1))),
    })),
  ];
}

/** The picture of the site, which also represents pages without a picture of their own. */
export const drawSite = (): Promise<string> => compose(site.name, '', needleScene(toneOf(1), 1000));

export interface PagePicture {
  /** From the root of the site. */
  address: string;
  alt: string;
}

/** The fields of an entry that decide on its picture. */
export type Pictured = { id: string } & (
  | { collection: 'concerns'; data: Concern }
  | { collection: 'articles'; data: { topic: Topic } }
  | { collection: 'tools'; data: { title: string } }
  | { collection: 'claims'; data: { verdict: Verdict } }
);

export function pictureOf(page: Pictured): PagePicture {
  const picture = (name: string, alt: string): PagePicture => ({
    address: `/og/${name}.png`,
    alt,
  });
  if (page.collection === 'concerns') {
    return picture(`concerns/${page.id}`, fill(text.concern, { name: page.data.name }));
  }
  if (page.collection === 'articles') {
    const { topic } = page.data;
    return picture(
      `topics/${topic}`,
      fill(text.page, { name: topicLabels[topic], shown: text.topics[topic] }),
    );
  }
  if (page.collection === 'tools') {
    return picture(
      `tools/${page.id}`,
      fill(text.page, { name: page.data.title, shown: text.topics.understand }),
    );
  }
  const { verdict } = page.data;
  return picture(`claims/${verdict}`, fill(text.verdict, { name: verdictLabels[verdict] }));
}
