import { expect, test } from 'vitest';
import { bundles, lobules, seeded, threads } from '../../../../src/tools/needle-depth/texture.ts';

const tile = { width: 100, height: 80 };
const weave = { columns: 4, rows: 4, length: 20, tilt: 0.5, seed: 3 };

test('the patterns of skin are the same in every build', () => {
  expect(threads(tile, weave)).toBe(threads(tile, weave));
  expect(bundles(tile, weave, 3)).toBe(bundles(tile, weave, 3));
  expect(lobules(tile, weave, 3)).toEqual(lobules(tile, weave, 3));
  const random = seeded(1);
  const drawn = Array.from({ length: 50 }, random);
  expect(drawn.every((value) => value >= 0 && value < 1)).toBe(true);
  expect(new Set(drawn).size).toBe(50);
});

test('a fiber that crosses an edge of a tile continues at the opposite edge', () => {
  const starts = [...threads(tile, weave).matchAll(/M(-?\d+) (-?\d+)c/g)].map(
    ([, x, y]) => `${String(Number(x))} ${String(Number(y))}`,
  );
  const crossing = starts.filter(
    (start) => Number(start.split(' ')[0]) > tile.width - weave.length * 0.6,
  );
  const inside = crossing.filter((start) => Number(start.split(' ')[0]) < tile.width);
  expect(inside.length).toBeGreaterThan(0);
  for (const start of inside) {
    const [x = 0, y = 0] = start.split(' ').map(Number);
    expect(starts).toContain(`${String(Math.round((x - tile.width) * 10) / 10)} ${String(y)}`);
  }
});

test('lobules have one path for each fill, with closed outlines only', () => {
  const groups = lobules(tile, weave, 3);
  expect(groups).toHaveLength(3);
  for (const path of groups) {
    expect(path).not.toMatch(/NaN|Infinity/);
    expect(path.match(/M/g)).toHaveLength(path.match(/z/g)?.length ?? 0);
  }
});
