import { expect, test } from 'vitest';
import { flawsWith, hostileHashes } from '../support/embed-hostile.ts';
import { useHosts } from '../support/embed.ts';

const hosts = useHosts();

test('no hostile address of a frame changes more than a clinic may change', async () => {
  expect(await flawsWith(hostileHashes, hosts)).toEqual([]);
  expect(hostileHashes).toHaveLength(183);
});
