/**
 * @param unitsPerMm drawing units for one millimeter
 * @param origin `y` of the surface of the skin
 * @returns a function from a depth in mm to `y` in the drawing
 */
export function scaleOf(unitsPerMm: number, origin: number): (depthMm: number) => number {
  return (depthMm) => Math.round((origin + depthMm * unitsPerMm) * 100) / 100;
}

/** Every half millimeter from the surface down to `depthMm`. */
export function ticksTo(depthMm: number): number[] {
  return Array.from({ length: Math.floor(depthMm * 2) + 1 }, (_, half) => half / 2);
}
