/** The height that a frame keeps free before the page in it has told its own. */

/** Pixels; about the width of a text column. */
export const frameWidth = 600;

/** Pixels by page and by width of the frame, as measured in a browser. */
type Heights = Record<string, Record<string, number>>;

const files = import.meta.glob<Heights>('./heights.json', { eager: true, import: 'default' });
const measured = files['./heights.json'] ?? {};

/** For a page that nobody has measured. */
const usual = 600;

/** Pixels: the height at the largest measured width that is not above the frame’s. */
export function reservedHeight(page: string, heights: Heights = measured): number {
  const fitting = Object.entries(heights[page] ?? {})
    .map(([width, height]) => ({ width: Number(width), height }))
    .filter(({ width }) => width <= frameWidth)
    .toSorted((a, b) => b.width - a.width);
  return fitting[0]?.height ?? usual;
}
