import { expect, test } from 'vitest';
import { channelPath } from '../../../src/drawings/channel.ts';

test('a channel starts and ends at the surface, and its tip is at its depth', () => {
  const path = channelPath({ x: 100, top: 50, depth: 80, reach: 10 });
  expect(path).toBe('M90 50L94.5 124.5Q100 135.5 105.5 124.5L110 50');
  // The end of a quadratic curve reaches half way to its control point.
  expect((124.5 + 135.5) / 2).toBe(50 + 80);
});
