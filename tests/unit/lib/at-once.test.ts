import { expect, test } from 'vitest';
import { eachAtOnce } from '../../../src/lib/at-once.ts';

test('each item is handled once, and at most two at the same time', async () => {
  const done: number[] = [];
  let [now, most] = [0, 0];
  await eachAtOnce([1, 2, 3, 4, 5], 2, async (one) => {
    now += 1;
    most = Math.max(most, now);
    await Promise.resolve();
    now -= 1;
    done.push(one);
  });
  expect(done.toSorted()).toEqual([1, 2, 3, 4, 5]);
  expect(most).toBe(2);
});

test('a failure of one item rejects the whole', async () => {
  const fail = () => Promise.reject(new Error('No.'));
  await expect(eachAtOnce([1, 2], 2, fail)).rejects.toThrow('No.');
});
