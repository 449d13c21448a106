/** Shapes in sections of skin, as SVG paths in drawing units. None of their sizes is a measurement. */

const round = (value: number): string => String(Math.round(value * 10) / 10);

/**
 * The skin below a surface that swells. It rises over the first `flat` units, is level, and falls over the last.
 * @param top `y` of the surface at the edges
 * @param rise how much higher it is in the middle
 */
export function swollenPath(
  size: { width: number; height: number; flat: number },
  top: number,
  rise: number,
): string {
  const { width, height, flat } = size;
  const [edge, middle] = [round(top), round(top - rise)];
  const [from, to] = [flat / 2, width - flat / 2].map(round);
  return (
    `M0 ${edge} C${from ?? ''} ${edge} ${from ?? ''} ${middle} ${round(flat)} ${middle} ` +
    `H${round(width - flat)} C${to ?? ''} ${middle} ${to ?? ''} ${edge} ${round(width)} ${edge} ` +
    `V${round(height)} H0 Z`
  );
}

/** A fiber: a flat wave from `from` to `to`. Its bends are about `bend` wide, so that their number is whole. */
export function fiberPath(from: number, to: number, y: number, bend = 30): string {
  const bends = Math.max(1, Math.round((to - from) / bend));
  const step = (to - from) / bends;
  const rest = `t${round(step)} 0 `.repeat(bends - 1).trim();
  return `M${round(from)} ${round(y)} q${round(step / 2)} -5 ${round(step)} 0 ${rest}`.trim();
}
