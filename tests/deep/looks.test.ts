/** Checks every page with axe in all looks. `npm test` does so for one page of each kind (`every-page.ts`). */
import { expect, test } from 'vitest';
import { violationsIn } from '../support/axe.ts';
import { useBrowser } from '../support/browser.ts';
import { visited } from '../support/every-page.ts';

const { visit } = useBrowser();

test.each(visited)('%s passes axe in light and dark, wide and narrow', async (address) => {
  expect(await violationsIn(await visit(address), 2, 4)).toEqual([]);
});
