import { expect, test } from 'vitest';
import { placeOf, walk } from '../../../src/articles/path.ts';

const guide = (id: string, topic: 'understand' | 'visit' | 'aftercare', order: number) => ({
  id,
  data: { title: id, topic, order },
});
const guides = [
  guide('after', 'aftercare', 1),
  guide('two', 'understand', 2),
  guide('one', 'understand', 1),
  guide('book', 'visit', 1),
];

test('guides are in order of topic, then of their place within it', () => {
  expect(walk(guides).map(({ id }) => id)).toEqual(['one', 'two', 'book', 'after']);
});

test('a guide on the path has a stage, and a guide before and after it unless it is at an end', () => {
  const { stage, previous, next } = placeOf('book', walk(guides));
  expect([stage, previous?.id, next?.id]).toEqual(['booked', 'two', 'after']);
  expect(placeOf('one', walk(guides)).previous).toBeUndefined();
  expect(placeOf('after', walk(guides)).next).toBeUndefined();
  expect(() => placeOf('gone', walk(guides))).toThrow(/"gone" is not on the path/);
});
