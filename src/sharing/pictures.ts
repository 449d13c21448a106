/** The pictures that stand for pages in shared links: one a concern, one a topic, one a tool, one a verdict. */
import { topicLabels } from '../articles/schema.ts';
import type { Concern } from '../concerns/schema.ts';
import { toneOf } from '../drawings/surface.ts';
import { verdictLabels, verdicts, type Verdict } from '../evidence/schema.ts';
import { site } from '../site.ts';
import { compose } from './compose.ts';
import { needleScene, topicScenes, verdictScene } from './scenes.ts';
import { drawSkin } from './skin.ts';

type Topic = keyof typeof topicLabels;

export interface Picture {
  /** As `concerns/acne-scars`. */
  name: string;
  /** @returns a whole SVG document */
  draw: () => Promise<string>;
}

const topics = Object.keys(topicLabels) as Topic[];

/** All of them; skin tones take turns. */
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
          'Concern',
          drawSkin({ surface: data.surface, tone: toneOf(data.order) }),
        ),
    })),
    ...topics.map((topic, index) => ({
      name: `topics/${topic}`,
      draw: () => compose(topicLabels[topic], 'Guide', topicScenes[topic](toneOf(index + 2))),
    })),
    ...[...tools].map(([id, { data }]) => ({
      name: `tools/${id}`,
      draw: () => compose(data.title, 'Tool', topicScenes.understand(toneOf(data.order))),
    })),
    ...verdicts.map((verdict, index) => ({
      name: `claims/${verdict}`,
      draw: () =>
        compose(verdictLabels[verdict], 'Is it true?', verdictScene(verdict, toneOf(index + 1))),
    })),
  ];
}

/** The picture that stands for the site and for pages without one of their own. */
export const drawSite = (): Promise<string> => compose(site.name, '', needleScene(toneOf(1), 1000));

/** What the picture of a page shows, in words, and its address from the root of the site. */
export interface Shown {
  address: string;
  alt: string;
}

const topicAlts: Record<Topic, string> = {
  understand: 'needles of four lengths in skin, in section',
  weigh: 'a needle in skin, and the outline of one left out',
  visit: 'the tip of a needling pen on skin, in section',
  safety: 'open needle holes in skin, and germs above them',
  aftercare: 'needle holes that close from day to day',
};

/** What is known of a page that has a picture. */
export type Pictured = { id: string } & (
  | { collection: 'concerns'; data: Concern }
  | { collection: 'articles'; data: { topic: Topic } }
  | { collection: 'tools'; data: { title: string } }
  | { collection: 'claims'; data: { verdict: Verdict } }
);

/** The picture that stands for a page. */
export function pictureOf(page: Pictured): Shown {
  const shown = (name: string, alt: string): Shown => ({ address: `/og/${name}.png`, alt });
  if (page.collection === 'concerns') {
    return shown(`concerns/${page.id}`, `${page.data.name}: skin in section`);
  }
  if (page.collection === 'articles') {
    const { topic } = page.data;
    return shown(`topics/${topic}`, `${topicLabels[topic]}: ${topicAlts[topic]}`);
  }
  if (page.collection === 'tools') {
    return shown(`tools/${page.id}`, `${page.data.title}: ${topicAlts.understand}`);
  }
  const { verdict } = page.data;
  return shown(
    `claims/${verdict}`,
    `${verdictLabels[verdict]}: the sign of this verdict, on skin in section`,
  );
}
