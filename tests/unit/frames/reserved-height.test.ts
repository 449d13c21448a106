import { expect, test } from 'vitest';
import { reservedHeight } from '../../../src/frames/reserved-height.ts';

const heights = { 'articles/a': { '320': 5000, '480': 4000, '768': 3000 } };

test('the reserved height is the one at the largest measured width up to the width of the frame', () => {
  expect(reservedHeight('articles/a', heights)).toBe(4000);
});

test('a page without measured heights gets the default height', () => {
  expect(reservedHeight('articles/b', heights)).toBe(600);
});
