import { expect, test } from 'vitest';
import { listPictures, pictureOf } from '../../../src/sharing/pictures.ts';
import { readCorpus } from '../../../src/corpus/read.ts';
import { sources } from '../../../src/sources.ts';
import { root } from '../../support/paths.ts';

const { corpus } = await readCorpus(root, sources);
const all = listPictures(corpus.concerns, corpus.tools);

test('every concern, topic and verdict has a picture of its own', async () => {
  const drawn = await Promise.all(all.map(({ draw }) => draw()));
  expect(new Set(drawn).size).toBe(all.length);
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
});

test('pictures need no font and no other file', async () => {
  const drawn = await Promise.all(all.map(({ draw }) => draw()));
  const loose = drawn.filter((svg) => /<text|<image|href=|NaN|undefined/.test(svg));
  expect(loose).toEqual([]);
});

test('a page points to a picture that is made, and says what it shows', () => {
  for (const [id, { data }] of corpus.concerns) {
    const shown = pictureOf({ collection: 'concerns', id, data });
    expect(all.map(({ name }) => `/og/${name}.png`)).toContain(shown.address);
    expect(shown.alt).toMatch(/: skin in section$/);
  }
});
