import { expect, test } from 'vitest';
import { reservedHeight } from '../../../src/frames/reserved-height.ts';

const heights = { 'articles/a': { '320': 5000, '480': 4000, '768': 3000 } };

test('the height is the one at the widest measure that is not above the frame’s', () => {
  expect(reservedHeight('articles/a', heights)).toBe(4000);
});

test('a page that nobody measured gets the usual height', () => {
  expect(reservedHeight('articles/b', heights)).toBe(600);
});
