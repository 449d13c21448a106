/** Needles in section, as SVG paths in drawing units. */

interface Needle {
  /** The middle of the needle. */
  x: number;
  /** Where it leaves its holder. */
  top: number;
  length: number;
  /** Half its width. */
  reach: number;
}

/** A needle that points straight down and ends at exactly `top + length`. */
export function needlePath({ x, top, length, reach }: Needle): string {
  const tip = top + length;
  const shoulder = tip - Math.min(length, reach * 4);
  const [left, right, low] = [x - reach, x + reach, shoulder].map(
    (value) => Math.round(value * 100) / 100,
  );
  const end = String(Math.round(tip * 100) / 100);
  return `M${String(left)} ${String(top)}H${String(right)}V${String(low)}L${String(x)} ${end}L${String(left)} ${String(low)}Z`;
}

/** The angles, in degrees from straight down, of `count` needles spread evenly around a drum. */
export function drumAngles(count: number): number[] {
  return Array.from({ length: count }, (_, index) => (index * 360) / count);
}
