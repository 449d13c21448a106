/** Places on the standing figure, and how far needling was studied in each. Drawing units. */

/** What a mark looks like, around its middle. */
export const shapes = {
  studied: 'M6 0A6 6 0 1 1 -6 0A6 6 0 1 1 6 0Z',
  little: 'M0 -7.5L7.5 0L0 7.5L-7.5 0Z',
  none: 'M-5.5 -5.5H5.5V5.5H-5.5Z',
};

export type Mark = keyof typeof shapes;

export interface Place {
  mark: Mark;
  /** Its label: the lines of it, and where the first one stands. */
  lines: string[];
  y: number;
  /** Where it is on the figure: on the front one left of the labels, or on the back one right of them. */
  to: [number, number];
}

export const places: Place[] = [
  { mark: 'studied', y: 34, lines: ['scalp, with', 'minoxidil'], to: [66, 33] },
  { mark: 'studied', y: 78, lines: ['face'], to: [64, 58] },
  { mark: 'little', y: 102, lines: ['neck'], to: [60, 79] },
  { mark: 'none', y: 132, lines: ['back'], to: [268, 122] },
  { mark: 'little', y: 158, lines: ['arms'], to: [98, 134] },
  { mark: 'studied', y: 186, lines: ['abdomen'], to: [66, 176] },
  { mark: 'little', y: 214, lines: ['hands'], to: [108, 206] },
  { mark: 'little', y: 242, lines: ['thighs'], to: [76, 244] },
  { mark: 'little', y: 288, lines: ['burns and', 'other scars'], to: [76, 300] },
];

/** A line from a label, whose mark stands at `markX`, to its place: from whichever side faces it. */
export function leaderPath({ y, to }: Pick<Place, 'y' | 'to'>, markX: number): string {
  const from = to[0] < markX ? markX - 10 : markX + 52;
  return `M${String(from)} ${String(y - 5)}L${String(to[0])} ${String(to[1])}`;
}
