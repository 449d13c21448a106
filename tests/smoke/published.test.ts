import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { embeddedAddresses, publishedFile, readAddresses } from '../../src/cli/published.ts';
import { dist } from '../support/built.ts';
import { read } from '../support/paths.ts';

const listed = readAddresses(read(publishedFile));

/** The file that a server sends for an address. */
const fileAt = (address: string): string =>
  address.endsWith('/') ? `${address}index.html` : address;

test('every address that was ever published still has a page', () => {
  expect(listed.length).toBeGreaterThan(148);
  const lost = listed.filter((address) => !existsSync(path.join(dist, fileAt(address))));
  expect(
    lost,
    'Restore the page, or withdraw it in content/withdrawn.yaml. Do not shorten the list.',
  ).toEqual([]);
});

test('every address that a clinic can embed is on the list of published addresses', () => {
  const known = new Set(listed);
  const added = embeddedAddresses(dist).filter((address) => !known.has(address));
  expect(added, 'If these addresses are final, run: npm run record:addresses').toEqual([]);
});

test('the list of published addresses is sorted, so that additions of two people merge', () => {
  expect(listed).toEqual([...new Set(listed)].toSorted());
});
