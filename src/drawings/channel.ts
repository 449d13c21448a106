/** A needle’s channel in section, as an SVG path in drawing units. Not to scale. */

interface Channel {
  /** The middle of the channel. */
  x: number;
  /** Where it starts; `y` of the surface. */
  top: number;
  depth: number;
  /** Half its width at the top. */
  reach: number;
}

/** The outline: open at the top, narrower below, and round at the end. */
export function channelPath({ x, top, depth, reach }: Channel): string {
  const waist = reach * 0.55;
  const low = top + depth - waist;
  const [left, right] = [x - waist, x + waist].map((edge) => Math.round(edge * 100) / 100);
  return (
    `M${String(x - reach)} ${String(top)}L${String(left)} ${String(low)}` +
    `Q${String(x)} ${String(low + 2 * waist)} ${String(right)} ${String(low)}L${String(x + reach)} ${String(top)}`
  );
}
