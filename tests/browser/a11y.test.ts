/** States that a reader brings about, by axe; pages as they load are in every-page.test.ts. */
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
  const words = await open('/concerns/acne-scars/');
  await words.getByRole('button', { name: 'atrophic scar' }).click();
  expect(await violationsOn(words)).toEqual([]);
});
