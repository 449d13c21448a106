/** Every page by axe in light and dark, wide and narrow; `npm test` sees one page of each kind so (`every-page.ts`). */
import { expect, test } from 'vitest';
import { violationsIn } from '../support/axe.ts';
import { useBrowser } from '../support/browser.ts';
import { visited } from '../support/every-page.ts';

const { visit } = useBrowser();

test.each(visited)('axe finds nothing on %s in any look', async (address) => {
  expect(await violationsIn(await visit(address), 2, 4)).toEqual([]);
});
