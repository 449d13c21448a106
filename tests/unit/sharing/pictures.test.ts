import { expect, test } from 'vitest';
import { listPictures, pictureOf } from '../../../src/sharing/pictures.ts';
import { readCorpus } from '../../../src/corpus/read.ts';
import { sources } from '../../../src/sources.ts';
import { root } from '../../support/paths.ts';

const { corpus } = await readCorpus(`${root}/tests/fixture`, sources);
const all = listPictures(corpus.concerns, corpus.tools);

test('every concern, topic and verdict has its own picture', async () => {
  const drawn = await Promise.all(all.map(({ draw }) => draw()));
  expect(new Set(drawn).size).toBe(all.length);
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
});

test('pictures refer to no font and no other file', async () => {
  const drawn = await Promise.all(all.map(({ draw }) => draw()));
  const loose = drawn.filter((svg) => /<text|<image|href=|NaN|undefined/.test(svg));
  expect(loose).toEqual([]);
});

test('a page has the address and the description of a picture that exists', () => {
  for (const [id, { data }] of corpus.concerns) {
    const shown = pictureOf({ collection: 'concerns', id, data });
    expect(all.map(({ name }) => `/og/${name}.png`)).toContain(shown.address);
    expect(shown.alt).toMatch(/: skin in section$/);
  }
});
