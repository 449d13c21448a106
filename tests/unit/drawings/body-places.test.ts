import { expect, test } from 'vitest';
import { leaderPath, places } from '../../../src/drawings/body-places.ts';

test('a leader line starts at the side of its label that faces the place', () => {
  expect(leaderPath({ y: 78, to: [64, 58] }, 126)).toBe('M116 73L64 58');
  expect(leaderPath({ y: 132, to: [268, 122] }, 126)).toBe('M178 127L268 122');
});

test('labels are below each other, at least one line apart', () => {
  const gaps = places.slice(1).map(({ y }, index) => y - (places[index]?.y ?? 0));
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(19);
});
