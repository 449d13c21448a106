/** Places on the standing figure, and how far needling was studied in each. Drawing units. */
import type { Words } from '../words/words.ts';

/** The outline of each mark, around its middle. */
export const shapes = {
  studied: 'M6 0A6 6 0 1 1 -6 0A6 6 0 1 1 6 0Z',
  little: 'M0 -7.5L7.5 0L0 7.5L-7.5 0Z',
  none: 'M-5.5 -5.5H5.5V5.5H-5.5Z',
};

export type Mark = keyof typeof shapes;

interface Place {
  id: keyof Words['drawings']['bodyAreas']['places'];
  mark: Mark;
  /** The first line of its label. */
  y: number;
  /** The place on the figure: on the front one left of the labels, or on the back one right of them. */
  to: [number, number];
}

export const places: Place[] = [
  { id: 'scalp', mark: 'studied', y: 34, to: [66, 33] },
  { id: 'face', mark: 'studied', y: 78, to: [64, 58] },
  { id: 'neck', mark: 'little', y: 102, to: [60, 79] },
  { id: 'back', mark: 'none', y: 132, to: [268, 122] },
  { id: 'arms', mark: 'little', y: 158, to: [98, 134] },
  { id: 'abdomen', mark: 'studied', y: 186, to: [66, 176] },
  { id: 'hands', mark: 'little', y: 214, to: [108, 206] },
  { id: 'thighs', mark: 'little', y: 242, to: [76, 244] },
  { id: 'scars', mark: 'little', y: 288, to: [76, 300] },
];

/** A line from a label, whose mark is at `markX`, to its place. It starts at the side that faces the place. */
export function leaderPath({ y, to }: Pick<Place, 'y' | 'to'>, markX: number): string {
  const from = to[0] < markX ? markX - 10 : markX + 52;
  return `M${String(from)} ${String(y - 5)}L${String(to[0])} ${String(to[1])}`;
}
