import { expect, test } from 'vitest';
import { letter, wrap } from '../../../src/sharing/lettering.ts';

test('text becomes outlines, which are wider in a bold weight', async () => {
  const [thin, heavy] = await Promise.all([letter('Skin', 100, 300), letter('Skin', 100, 800)]);
  expect(heavy.width).toBeGreaterThan(thin.width);
  expect(thin.path.split('M').length).toBeGreaterThan(5);
});

test('a line breaks at a space only if it is too long', async () => {
  const { width } = await letter('one two', 50, 600);
  expect(await wrap('one two', 50, 600, width)).toHaveLength(1);
  expect(await wrap('one two', 50, 600, width - 1)).toHaveLength(2);
});
