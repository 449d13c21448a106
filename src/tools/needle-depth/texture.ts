/** What skin looks like inside, as tiles that repeat. Signs in drawing units: nothing here is a measure of skin. */

type Point = readonly [x: number, y: number];

/** Numbers from 0 to 1 that look random and are the same at every build. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const round = (value: number): string => String(Math.round(value * 10) / 10);
const at = ([x, y]: Point): string => `${round(x)} ${round(y)}`;

interface Tile {
  width: number;
  height: number;
}

/** A tile and its eight neighbors, so that what crosses an edge goes on at the other. */
function around({ width, height }: Tile): Point[] {
  return [-1, 0, 1].flatMap((column) =>
    [-1, 0, 1].map((row): Point => [column * width, row * height]),
  );
}

interface Fiber {
  from: Point;
  length: number;
  turn: number;
  swing: number;
}

function scatter(tile: Tile, { columns, rows, length, tilt, seed }: Weave): Fiber[] {
  const random = seeded(seed);
  return Array.from({ length: columns * rows }, (_, index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    const from: Point = [
      ((column + random() * 0.9 + (row % 2) / 2) * tile.width) / columns,
      ((row + random() * 0.9) * tile.height) / rows,
    ];
    const long = length * (0.6 + random() * 0.8);
    return { from, length: long, turn: (random() - 0.5) * tilt, swing: (random() - 0.5) * 16 };
  });
}

export interface Weave {
  columns: number;
  rows: number;
  length: number;
  /** How far fibers lean either way, in radians. */
  tilt: number;
  seed: number;
}

const copies = (tile: Tile, fibers: Fiber[]): Fiber[] =>
  fibers.flatMap((fiber) =>
    around(tile)
      .map(([dx, dy]): Fiber => ({ ...fiber, from: [fiber.from[0] + dx, fiber.from[1] + dy] }))
      .filter(
        ({ from: [x, y], length }) =>
          x > -length && x < tile.width && y > -20 && y < tile.height + 20,
      ),
  );

const points = ({ from: [x, y], length, turn, swing }: Fiber) => {
  const [cos, sin] = [Math.cos(turn) * length, Math.sin(turn) * length];
  const bend = (share: number, out: number): Point => [
    x + cos * share - (sin / length) * out,
    y + sin * share + (cos / length) * out,
  ];
  return { end: [x + cos, y + sin] as Point, bend, swing };
};

/** Threads of collagen, each a flat S. */
export function threads(tile: Tile, weave: Weave): string {
  return copies(tile, scatter(tile, weave))
    .map((fiber) => {
      const { end, bend, swing } = points(fiber);
      return `M${at(fiber.from)}C${at(bend(0.3, swing))} ${at(bend(0.7, -swing))} ${at(end)}`;
    })
    .join('');
}

/** Bundles of collagen, each a spindle of the given thickness. */
export function bundles(tile: Tile, weave: Weave, thickness: number): string {
  return copies(tile, scatter(tile, weave))
    .map((fiber) => {
      const { end, bend, swing } = points(fiber);
      const [over, under] = [swing + thickness, swing - thickness];
      return (
        `M${at(fiber.from)}C${at(bend(0.3, over))} ${at(bend(0.7, thickness - swing))} ${at(end)}` +
        `C${at(bend(0.7, -thickness - swing))} ${at(bend(0.3, under))} ${at(fiber.from)}`
      );
    })
    .join('');
}

/** The part of a polygon that lies nearer to `own` than to `other`. */
function nearerPart(polygon: Point[], own: Point, other: Point): Point[] {
  const [dx, dy] = [other[0] - own[0], other[1] - own[1]];
  const middle: Point = [(own[0] + other[0]) / 2, (own[1] + other[1]) / 2];
  const side = ([x, y]: Point): number => (x - middle[0]) * dx + (y - middle[1]) * dy;
  return polygon.flatMap((point, index) => {
    const next = polygon[(index + 1) % polygon.length] ?? point;
    const [here, there] = [side(point), side(next)];
    const kept = here <= 0 ? [point] : [];
    if (here <= 0 === there <= 0) return kept;
    const share = here / (here - there);
    const cut: Point = [
      point[0] + (next[0] - point[0]) * share,
      point[1] + (next[1] - point[1]) * share,
    ];
    return [...kept, cut];
  });
}

/** A closed outline that is round where the polygon has corners, and shrunk a little towards its middle. */
function rounded(polygon: Point[], [x, y]: Point, shrink: number): string {
  const inner = polygon.map(([px, py]): Point => [x + (px - x) * shrink, y + (py - y) * shrink]);
  const half = (index: number): Point => {
    const [a, b] = [
      inner[index % inner.length] ?? [x, y],
      inner[(index + 1) % inner.length] ?? [x, y],
    ];
    return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
  };
  const bends = inner.map(
    (_, index) => `Q${at(inner[(index + 1) % inner.length] ?? [x, y])} ${at(half(index + 1))}`,
  );
  return `M${at(half(0))}${bends.join('')}Z`;
}

/** Lobules of fat: cells of a crooked honeycomb, in as many groups as there are fills. */
export function lobules(
  tile: Tile,
  { columns, rows, seed }: Pick<Weave, 'columns' | 'rows' | 'seed'>,
  fills: number,
): string[] {
  const random = seeded(seed);
  const [stepX, stepY] = [tile.width / columns, tile.height / rows];
  const centers = Array.from({ length: columns * rows }, (_, index): Point => {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    return [
      (column + (row % 2) / 2 + (random() - 0.5) * 0.5) * stepX,
      (row + (random() - 0.5) * 0.5) * stepY,
    ];
  });
  const all = around(tile).flatMap(([dx, dy]) => centers.map(([x, y]): Point => [x + dx, y + dy]));
  const groups = Array.from({ length: fills }, () => '');
  all.forEach((center, index) => {
    const [x, y] = center;
    const reach = Math.max(stepX, stepY) * 1.6;
    if (x < -reach || y < -reach || x > tile.width + reach || y > tile.height + reach) return;
    const square: Point[] = [
      [x - reach, y - reach],
      [x + reach, y - reach],
      [x + reach, y + reach],
      [x - reach, y + reach],
    ];
    const cell = all
      .filter((other) => other !== center && Math.hypot(other[0] - x, other[1] - y) < reach * 2)
      .reduce((polygon, other) => nearerPart(polygon, center, other), square);
    const group = (index % centers.length) % fills;
    groups[group] = (groups[group] ?? '') + rounded(cell, center, 0.92);
  });
  return groups;
}
