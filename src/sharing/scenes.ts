/** Scenes on skin for each topic and verdict, in drawing units. They are not to scale. */
import type { topicLabels } from '../articles/schema.ts';
import { channelPath } from '../drawings/channel.ts';
import { strengthOn } from '../drawings/fading.ts';
import { needlePath } from '../drawings/needles.ts';
import type { Verdict } from '../evidence/schema.ts';
import { check, hasRing, verdictShapes } from '../evidence/verdict-shapes.ts';
import { color } from './palette.ts';
import { drawSkin, fill, ground, line } from './skin.ts';

type Topic = keyof typeof topicLabels;

const edge = ground.top - ground.line / 2;

/** Needles of four lengths beside a scale without numbers. */
function understand(tone: number): string {
  const needles = [
    { x: 760, depth: 26 },
    { x: 860, depth: 70 },
    { x: 960, depth: 122 },
    { x: 1060, depth: 186 },
  ].map(({ x, depth }) =>
    fill(needlePath({ x, top: 120, length: ground.top + depth - 120, reach: 13 }), 'steel'),
  );
  const ticks = Array.from({ length: 9 }, (_, at) => {
    const y = String(ground.top + at * 24);
    return `M${at % 2 === 0 ? '1142' : '1158'} ${y}H1180`;
  });
  const scale = `M1180 ${String(edge)}V${String(ground.top + 194)}${ticks.join('')}`;
  return drawSkin({ tone }) + needles.join('') + line(scale, 'ink-quiet', 3);
}

const needle = { top: 150, length: ground.top + 110 - 150, reach: 17 };

/** A needle in skin. */
export const needleScene = (tone: number, x: number): string =>
  drawSkin({ tone }) + fill(needlePath({ x, ...needle }), 'steel');

/** A needle, and the outline of a missing one, because doing nothing is also a choice. */
function weigh(tone: number): string {
  const none = needlePath({ x: 1040, ...needle });
  return [
    needleScene(tone, 840),
    `<path d="${none}" fill="none" stroke="${color('steel')}" stroke-width="4" stroke-dasharray="13 10" stroke-linejoin="round"/>`,
  ].join('');
}

/** A needling pen with its tip on the skin. */
function visit(tone: number): string {
  const needles = [-45, -27, -9, 9, 27, 45].map((at) =>
    fill(needlePath({ x: 960 + at, top: 350, length: 108, reach: 4 }), 'steel'),
  );
  return [
    drawSkin({ tone }),
    ...needles,
    fill('M908 0H1012V172Q1012 182 1002 182H918Q908 182 908 172Z', 'steel'),
    fill('M932 182H988V330H932ZM898 318H1022V352H898Z', 'steel'),
    line(`M886 184H1034V${String(edge - 4)}H886Z`, 'steel', 5),
    line('M936 40H984M936 66H984M936 92H984', 'paper', 5),
  ].join('');
}

/** Open needle holes with germs above them. */
function safety(tone: number): string {
  const places = [700, 800, 900, 1000, 1100];
  const holes = places.map((x) => channelPath({ x, top: edge - 2, depth: 128, reach: 17 }));
  const germs = [
    [664, 322, 11],
    [742, 286, 8],
    [786, 340, 12],
    [846, 300, 9],
    [902, 404, 11],
    [948, 318, 12],
    [1012, 276, 8],
    [1058, 336, 11],
    [1128, 308, 9],
    [999, 452, 9],
  ].map(
    ([cx = 0, cy = 0, r = 0]) => `<circle cx="${String(cx)}" cy="${String(cy)}" r="${String(r)}"/>`,
  );
  return `${drawSkin({ tone, holes })}<g fill="${color('danger')}">${germs.join('')}</g>`;
}

/** Needle holes that close from day to day while the redness fades. */
function aftercare(tone: number): string {
  const days = Array.from({ length: 7 }, (_, day) => ({ day, x: 120 + day * 160 }));
  const holes = days
    .slice(0, 4)
    .map(({ day, x }) =>
      channelPath({ x, top: edge - 2, depth: 130 - day * 34, reach: 17 - day * 4 }),
    );
  const flush = days.map(({ day, x }) => {
    const stretch = `M${String(day === 0 ? 0 : x - 80)} ${String(ground.top)}H${String(x + 81)}`;
    const strength = String(strengthOn(day, 6));
    return `<path d="${stretch}" stroke="${color('flush-1')}" stroke-width="${String(ground.line)}" opacity="${strength}"/>`;
  });
  const ticks = days.map(({ x }) => `M${String(x)} ${String(edge - 26)}v14`).join('');
  return [
    drawSkin({ tone }),
    ...flush,
    ...holes.map((hole) => fill(hole, 'paper')),
    line(`M120 ${String(edge - 26)}H1080${ticks}`, 'ink-quiet', 3),
  ].join('');
}

export const topicScenes: Record<Topic, (tone: number) => string> = {
  understand,
  weigh,
  visit,
  safety,
  aftercare,
};

const verdictColors: Record<Verdict, string> = {
  supported: 'positive',
  'partly-supported': 'positive',
  uncertain: 'ink-quiet',
  'not-supported': 'ink-quiet',
  misleading: 'caution',
  unsafe: 'danger',
};

/** The sign of the verdict on the skin. */
export function verdictScene(verdict: Verdict, tone: number): string {
  const name = verdictColors[verdict];
  const isFilled = name === 'positive';
  const ring = '<circle cx="10" cy="10" r="8.5" fill="none"/>';
  const sign = [
    hasRing(verdict) ? ring : '',
    `<path d="${verdictShapes[verdict]}" fill="${isFilled ? color(name) : 'none'}"/>`,
    verdict === 'supported' ? `<path d="${check}" fill="none" stroke="${color('paper')}"/>` : '',
  ].join('');
  const place = `translate(850 ${String(edge - 276)}) scale(13.8)`;
  const look = 'stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"';
  return `${drawSkin({ tone })}<g transform="${place}" stroke="${color(name)}" ${look}>${sign}</g>`;
}
