/** Frames are as tall as what they hold, on hosts of every kind. */
import { expect, test } from 'vitest';
import { contentHeight, embedded, heights, isGrown, useHosts } from '../support/embed.ts';

const { open, frame, guide, loader } = useHosts();
const page = 'articles/aftercare';

test('an element grows', async () => {
  const { page: host, troubles } = await open(guide(page) + loader());
  await isGrown(host);
  expect(troubles).toEqual([]);
});
test('a frame grows', async () => {
  const { page: host, troubles } = await open(frame(page) + loader());
  await isGrown(host);
  expect(troubles).toEqual([]);
});
test('a frame alone grows', async () => {
  const { page: host, troubles } = await open(frame(page));
  await isGrown(host);
  const inner = await embedded(host);
  console.log(
    await heights(host),
    await contentHeight(inner),
    await inner.evaluate(() => [
      document.scripts.length,
      document.documentElement.outerHTML.slice(0, 200),
    ]),
  );
  expect(troubles).toEqual([]);
});
