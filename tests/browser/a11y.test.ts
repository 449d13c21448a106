/** Checks states that readers cause with axe. `tests/smoke/every-page-*.test.ts` check pages as they load. */
import { expect, test } from 'vitest';
import { violationsIn, violationsOn } from '../support/axe.ts';
import { useBrowser } from '../support/browser.ts';
import { isAnswered, searchFor } from '../support/search-page.ts';

const { open, visit } = useBrowser();

test.each([
  ['results, a correction and an offer', 'acnee scars'],
  ['a care card', 'fever'],
  ['nothing found', 'xyzzyqwv'],
])('axe finds nothing on the search page with %s', async (_state, query) => {
  const page = await visit(searchFor(query));
  await isAnswered(page, query);
  expect(await violationsIn(page, 2, 4)).toEqual([]);
});

test('axe finds nothing in an open definition', async () => {
  const words = await open('/articles/how-it-works/');
  await words.getByRole('button', { name: 'collagen' }).first().click();
  expect(await violationsOn(words)).toEqual([]);
});
