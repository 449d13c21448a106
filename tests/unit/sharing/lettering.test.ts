import { expect, test } from 'vitest';
import { letter, wrap } from '../../../src/sharing/lettering.ts';

test('words become outlines, heavier ones wider', async () => {
  const [thin, heavy] = await Promise.all([letter('Skin', 100, 300), letter('Skin', 100, 800)]);
  expect(heavy.width).toBeGreaterThan(thin.width);
  expect(thin.path.split('M').length).toBeGreaterThan(5);
});

test('a line breaks at a space, and not where it fits', async () => {
  const { width } = await letter('one two', 50, 600);
  expect(await wrap('one two', 50, 600, width)).toHaveLength(1);
  expect(await wrap('one two', 50, 600, width - 1)).toHaveLength(2);
});
