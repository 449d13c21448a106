import { expect, test } from 'vitest';
import { leaderPath, places } from '../../../src/drawings/body-places.ts';

test('a leader starts at the side of its label that faces the place', () => {
  expect(leaderPath({ y: 78, to: [64, 58] }, 126)).toBe('M116 73L64 58');
  expect(leaderPath({ y: 132, to: [268, 122] }, 126)).toBe('M178 127L268 122');
});

test('labels stand below each other with room for their lines', () => {
  const rows = places.flatMap(({ y, lines }) => lines.map((_, index) => y + index * 19));
  const gaps = rows.slice(1).map((y, index) => y - (rows[index] ?? 0));
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(19);
});
