/** The surface of skin in section, as SVG paths in drawing units. None of its sizes is a measurement. */

export type Surface =
  | 'pits'
  | 'thinned-band'
  | 'creases'
  | 'raised'
  | 'pores'
  | 'spots'
  | 'patches'
  | 'rough'
  | 'sagging'
  | 'hairs'
  | 'pimples'
  | 'pale';

export const strip = { width: 320, height: 100, surface: 17, dermis: 78 } as const;

export interface Dip {
  at: number;
  /** Half the width at the top. */
  reach: number;
  depth: number;
  shape: 'v' | 'box' | 'bowl';
}

const dips: Record<Surface, Dip[]> = {
  pits: [
    { at: 66, reach: 7, depth: 40, shape: 'v' },
    { at: 138, reach: 20, depth: 21, shape: 'box' },
    { at: 238, reach: 44, depth: 15, shape: 'bowl' },
  ],
  'thinned-band': [
    { at: 92, reach: 30, depth: 9, shape: 'bowl' },
    { at: 160, reach: 34, depth: 11, shape: 'bowl' },
    { at: 232, reach: 30, depth: 9, shape: 'bowl' },
  ],
  creases: [
    { at: 58, reach: 8, depth: 12, shape: 'v' },
    { at: 106, reach: 9, depth: 17, shape: 'v' },
    { at: 160, reach: 14, depth: 26, shape: 'v' },
    { at: 214, reach: 9, depth: 15, shape: 'v' },
    { at: 262, reach: 7, depth: 10, shape: 'v' },
  ],
  raised: [{ at: 160, reach: 92, depth: -12, shape: 'bowl' }],
  pores: [36, 82, 128, 174, 220, 266].map((at) => ({ at, reach: 7, depth: 20, shape: 'v' })),
  spots: [],
  patches: [],
  rough: [
    { at: 40, reach: 22, depth: 7, shape: 'bowl' },
    { at: 88, reach: 20, depth: -6, shape: 'bowl' },
    { at: 134, reach: 22, depth: 9, shape: 'bowl' },
    { at: 184, reach: 20, depth: -7, shape: 'bowl' },
    { at: 230, reach: 22, depth: 7, shape: 'bowl' },
    { at: 278, reach: 20, depth: -5, shape: 'bowl' },
  ],
  sagging: [
    { at: 84, reach: 72, depth: 14, shape: 'bowl' },
    { at: 236, reach: 72, depth: 17, shape: 'bowl' },
  ],
  hairs: [],
  pimples: [
    { at: 84, reach: 24, depth: -11, shape: 'bowl' },
    { at: 160, reach: 18, depth: -7, shape: 'bowl' },
    { at: 240, reach: 26, depth: -12, shape: 'bowl' },
  ],
  pale: [],
};

/** Stretches of surface that are darker than the rest, or paler. */
const tints: Partial<Record<Surface, { from: number; to: number; isPale: boolean }[]>> = {
  spots: [
    { from: 44, to: 66, isPale: false },
    { from: 118, to: 150, isPale: false },
    { from: 206, to: 222, isPale: false },
    { from: 262, to: 286, isPale: false },
  ],
  patches: [
    { from: 52, to: 138, isPale: false },
    { from: 176, to: 268, isPale: false },
  ],
  pale: [
    { from: 58, to: 130, isPale: true },
    { from: 186, to: 272, isPale: true },
  ],
};

/** A dip, or a bump where its depth is negative, in a surface that is drawn from left to right. */
export function dipPath({ at, reach, depth, shape }: Dip, top: number): string {
  const [left, right, floor] = [at - reach, at + reach, top + depth];
  if (shape === 'box') {
    return `H${String(left)} q4 0 5 5 L${String(left + 7)} ${String(floor)} H${String(right - 7)} L${String(right - 5)} ${String(top + 5)} q1 -5 5 -5`;
  }
  if (shape === 'v') {
    return `H${String(left)} Q${String(at - reach * 0.35)} ${String(top)} ${String(at)} ${String(floor)} Q${String(at + reach * 0.35)} ${String(top)} ${String(right)} ${String(top)}`;
  }
  const third = reach * 0.5;
  return `H${String(left)} C${String(left + third)} ${String(top)} ${String(at - third)} ${String(floor)} ${String(at)} ${String(floor)} S${String(right - third)} ${String(top)} ${String(right)} ${String(top)}`;
}

/** The line of the surface from the left edge to the right. */
export function surfaceLine(kind: Surface): string {
  const top = strip.surface;
  return [
    `M0 ${String(top)}`,
    ...dips[kind].map((dip) => dipPath(dip, top)),
    `H${String(strip.width)}`,
  ].join(' ');
}

/** The upper edge of the fat: flat, and pulled up where stretched skin has grown thin. */
export function fatLine(kind: Surface): string {
  const y = String(strip.dermis);
  const high = String(strip.dermis - 30);
  return kind === 'thinned-band'
    ? `M0 ${y} C60 ${y} 90 ${high} 160 ${high} S260 ${y} 320 ${y}`
    : `M0 ${y} q40 -6 80 0 t80 0 t80 0 t80 0`;
}

/** The skin tone of the nth strip, 2 to 6. Tones take turns, so that strips side by side differ. */
export function toneOf(order: number): number {
  return (((order - 1) * 3) % 5) + 2;
}

/** Closes a line along the bottom of the strip. */
export function areaBelow(line: string): string {
  return `${line} V${String(strip.height)} H0 Z`;
}

/** Lines along a flat surface where the skin is darker or paler. */
export function tintLines(kind: Surface): { path: string; isPale: boolean }[] {
  const y = String(strip.surface);
  return (tints[kind] ?? []).map(({ from, to, isPale }) => ({
    path: `M${String(from)} ${y}H${String(to)}`,
    isPale,
  }));
}

/** Hairs with their roots: dense at the left edge, sparse to the right. */
export function hairLines(kind: Surface): string[] {
  if (kind !== 'hairs') return [];
  const root = String(strip.surface + 26);
  return [18, 44, 70, 100, 138, 190, 262].map((x) => `M${String(x)} ${root}L${String(x + 12)} 1`);
}
