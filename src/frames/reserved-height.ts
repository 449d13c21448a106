/** The height to reserve for a frame before its page reports the real one. */

/** In pixels, about the width of a text column. */
export const frameWidth = 600;

/** Heights in pixels by page and by width of the frame, measured in a browser. */
type Heights = Record<string, Record<string, number>>;

const files = import.meta.glob<Heights>('./heights.json', { eager: true, import: 'default' });
const measured = files['./heights.json'] ?? {};

/** In pixels, for a page without measured heights. */
const defaultHeight = 600;

/** @returns the height in pixels at the largest measured width up to the width of the frame */
export function reservedHeight(page: string, heights: Heights = measured): number {
  const fitting = Object.entries(heights[page] ?? {})
    .map(([width, height]) => ({ width: Number(width), height }))
    .filter(({ width }) => width <= frameWidth)
    .toSorted((a, b) => b.width - a.width);
  return fitting[0]?.height ?? defaultHeight;
}
