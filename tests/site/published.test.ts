import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { embeddedAddresses, publishedFile, readAddresses } from '../../src/cli/published.ts';
import { dist, read } from '../support/paths.ts';

const listed = readAddresses(read(publishedFile));

/** The file that answers at an address of the built site. */
const fileAt = (address: string): string =>
  address.endsWith('/') ? `${address}index.html` : address;

test('every address that a clinic ever had still answers', () => {
  expect(listed.length).toBeGreaterThan(148);
  const lost = listed.filter((address) => !existsSync(path.join(dist, fileAt(address))));
  expect(
    lost,
    'Bring the page back, or withdraw it in content/withdrawn.yaml; do not shorten the list.',
  ).toEqual([]);
});

test('every address that a clinic could have is on the list', () => {
  const known = new Set(listed);
  const added = embeddedAddresses(dist).filter((address) => !known.has(address));
  expect(added, 'If they are to stay for good, run: npm run record:addresses').toEqual([]);
});

test('the list is sorted, so that two people can add to it', () => {
  expect(listed).toEqual([...new Set(listed)].toSorted());
});
