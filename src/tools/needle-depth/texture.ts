/** Patterns of skin tissue as tiles that repeat. Their sizes are in drawing units and say nothing about real skin. */

type Point = readonly [x: number, y: number];

/** Pseudorandom numbers from 0 to 1, the same in every build. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const whole = (value: number): string => String(Math.round(value));
const at = ([x, y]: Point): string => `${whole(x)} ${whole(y)}`;

interface Tile {
  width: number;
  height: number;
}

/** Offsets of a tile and its eight neighbors: a shape that crosses an edge continues at the opposite edge. */
function around({ width, height }: Tile): Point[] {
  return [-1, 0, 1].flatMap((column) =>
    [-1, 0, 1].map((row): Point => [column * width, row * height]),
  );
}

export interface Weave {
  columns: number;
  rows: number;
  length: number;
  /** How far fibers lean either way, in radians. */
  tilt: number;
  seed: number;
}

/** The number of different fibers; more would add bytes without looking richer. */
const shapes = 7;

/** Scatters shapes at random over a tile. */
function scatter(tile: Tile, { columns, rows, length, tilt, seed }: Weave, draw: Draw): string {
  const random = seeded(seed);
  const drawn = Array.from({ length: shapes }, (_, index) => {
    const long = length * (0.6 + (0.8 * index) / (shapes - 1));
    return { long, path: draw(long, (random() - 0.5) * tilt, (random() - 0.5) * 16) };
  });
  return Array.from({ length: columns * rows }, (_, index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    const x = Math.round(((column + random() * 0.9 + (row % 2) / 2) * tile.width) / columns);
    const y = Math.round(((row + random() * 0.9) * tile.height) / rows);
    const { long, path } = drawn[Math.floor(random() * shapes)] ?? { long: 0, path: '' };
    return around(tile)
      .map(([dx, dy]): Point => [x + dx, y + dy])
      .filter(([px, py]) => px > -long && px < tile.width && py > -20 && py < tile.height + 20)
      .map((point) => `M${at(point)}${path}`)
      .join('');
  }).join('');
}

/** Draws a fiber from its start; it leans by `turn` and bends by `swing`. */
type Draw = (length: number, turn: number, swing: number) => string;

const along =
  (length: number, turn: number) =>
  (share: number, out: number): Point => [
    Math.cos(turn) * length * share - Math.sin(turn) * out,
    Math.sin(turn) * length * share + Math.cos(turn) * out,
  ];

/** Threads of collagen, each a flat S. */
export function threads(tile: Tile, weave: Weave): string {
  return scatter(tile, weave, (length, turn, swing) => {
    const go = along(length, turn);
    return `c${at(go(0.3, swing))} ${at(go(0.7, -swing))} ${at(go(1, 0))}`;
  });
}

/** Bundles of collagen, each a spindle of the given thickness. */
export function bundles(tile: Tile, weave: Weave, thickness: number): string {
  return scatter(tile, weave, (length, turn, swing) => {
    const go = along(length, turn);
    const back = (share: number, out: number): Point => {
      const [point, end] = [go(share, out), go(1, 0)];
      return [point[0] - end[0], point[1] - end[1]];
    };
    return (
      `c${at(go(0.3, swing + thickness))} ${at(go(0.7, thickness - swing))} ${at(go(1, 0))}` +
      `c${at(back(0.7, -thickness - swing))} ${at(back(0.3, swing - thickness))} ${at(back(0, 0))}`
    );
  });
}

/** The part of a polygon that is nearer to `own` than to `other`. */
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

/** A closed outline of the polygon with round corners, scaled around its center. */
function rounded(polygon: Point[], [x, y]: Point, shrink: number): string {
  const corners = polygon.map(([px, py]): Point => [(px - x) * shrink, (py - y) * shrink]);
  const half = (index: number): Point => {
    const [a, b] = [corners.at(index % corners.length), corners.at((index + 1) % corners.length)];
    return [((a?.[0] ?? 0) + (b?.[0] ?? 0)) / 2, ((a?.[1] ?? 0) + (b?.[1] ?? 0)) / 2];
  };
  const step = ([fromX, fromY]: Point, [toX, toY]: Point): Point => [
    Math.round(toX) - Math.round(fromX),
    Math.round(toY) - Math.round(fromY),
  ];
  const bends = corners.map((_, index) => {
    const corner = corners.at((index + 1) % corners.length) ?? [0, 0];
    return `q${at(step(half(index), corner))} ${at(step(half(index), half(index + 1)))}`;
  });
  return `m${at(half(0))}${bends.join('')}z`;
}

/** Lobules of fat, as cells of an irregular honeycomb: one path for each fill. */
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
      Math.round((column + (row % 2) / 2 + (random() - 0.5) * 0.5) * stepX),
      Math.round((row + (random() - 0.5) * 0.5) * stepY),
    ];
  });
  const all = around(tile).flatMap(([dx, dy]) => centers.map(([x, y]): Point => [x + dx, y + dy]));
  const reach = Math.max(stepX, stepY) * 1.6;
  const groups = Array.from({ length: fills }, () => '');
  centers.forEach((center, index) => {
    const [x, y] = center;
    const square: Point[] = [
      [x - reach, y - reach],
      [x + reach, y - reach],
      [x + reach, y + reach],
      [x - reach, y + reach],
    ];
    const cell = all
      .filter((other) => other !== center && Math.hypot(other[0] - x, other[1] - y) < reach * 2)
      .filter(([ox, oy]) => ox !== x || oy !== y)
      .reduce((polygon, other) => nearerPart(polygon, center, other), square);
    const path = rounded(cell, center, 0.92);
    const wide = Math.max(stepX, stepY);
    const shown = around(tile)
      .map(([dx, dy]): Point => [x + dx, y + dy])
      .filter(
        ([px, py]) => px > -wide && px < tile.width + wide && py > -wide && py < tile.height + wide,
      );
    const group = index % fills;
    groups[group] = (groups[group] ?? '') + shown.map((point) => `M${at(point)}${path}`).join('');
  });
  return groups;
}
