/** What the drawing of an appointment is made of, in drawing units. */
import { channelPath } from './channel.ts';
import { fiberPath } from './section.ts';

export const frame = { width: 340, height: 548, column: 162, second: 178, surface: 72, floor: 106 };
export const rows = { needle: 254, home: 440 };
export const steps = [
  { name: 'Talk and check', x: 0, y: 0, tone: 4 },
  { name: 'Clean', x: frame.second, y: 0, tone: 2 },
  { name: 'Numb', x: 0, y: 126, tone: 6 },
  { name: 'Gel', x: frame.second, y: 126, tone: 3 },
  { name: 'Needle', x: 0, y: rows.needle },
  { name: 'Plain gel, then home', x: 0, y: rows.home, tone: 5 },
];
export const fibers = [90, 100].map((y, row) => fiberPath(-20 - row * 15, 180, y));
export const specks = [10, 19, 31, 42, 52];
export const holes = [33, 57, 81, 105, 129].map((x) =>
  channelPath({ x, top: frame.surface, depth: 22, reach: 2.4 }),
);
export const arrows = [0, 45, 90, 135];
export const strips = [
  { x: 232, tone: 1, flush: 1 },
  { x: 268, tone: 4, flush: 2 },
  { x: 304, tone: 6, flush: 3 },
];
export const points = [
  [8, 44],
  [24, 50],
  [14, 60],
  [28, 68],
  [9, 74],
  [20, 83],
  [29, 91],
  [7, 90],
] as const;
export const labels = [
  { x: 54, lines: ['sterile tip,', 'opened in', 'front of you'] },
  { x: 170, lines: ['in several', 'directions'] },
  { x: 286, lines: ['even redness', 'or pinpoint', 'bleeding: stop'] },
];
