/** What search finds first, how it corrects words, and what a result shows. */
import { describe, expect, test } from 'vitest';
import { origin, useBrowser } from '../support/browser.ts';
import {
  addressesOf,
  ask,
  box,
  cards,
  isAnswered,
  results,
  searchFor,
  status,
} from '../support/search-page.ts';

const { open, shared, visit } = useBrowser();

const search = (query: string) => ask(visit, query);

async function firstFor(query: string): Promise<string | undefined> {
  const page = await shared();
  // The reader searches again on the same page.
  if (page.url() === 'about:blank') await page.goto(origin() + searchFor('scars'));
  await box(page).fill(query);
  await isAnswered(page, query);
  return (await addressesOf(results(page)))[0];
}

describe('the first result', () => {
  test.each([
    ['acne scars', '/concerns/acne-scars/'],
    ['stretch marks', '/concerns/stretch-marks/'],
    ['aftercare', '/articles/aftercare/'],
    ['side effects', '/articles/side-effects-and-risks/'],
  ])('for “%s” is the page of that name', async (query, expected) => {
    expect(await firstFor(query)).toBe(expected);
  });

  test.each([
    ['acne pits', '/concerns/acne-scars/'],
    ['craters', '/concerns/acne-scars/'],
    ['stripes', '/concerns/stretch-marks/'],
    ['stretchmarks', '/concerns/stretch-marks/'],
  ])('for the everyday words “%s” is the page that lists them', async (query, expected) => {
    expect(await firstFor(query)).toBe(expected);
  });

  test.each([
    ['is it safe?', '/articles/side-effects-and-risks/'],
    ['How does it work?', '/articles/how-it-works/'],
    ['how much does it cost', '/articles/cost/'],
  ])('for the question “%s” is the page that answers it', async (query, expected) => {
    expect(await firstFor(query)).toBe(expected);
  });

  test.each(['day 3', 'three days later'])('for “%s” is about the days after', async (query) => {
    const found = await ask(visit, query);
    expect((await addressesOf(results(found))).slice(0, 2)).toContain('/articles/aftercare/');
  });

  test('for a length is the same with and without a space', async () => {
    const withSpace = await firstFor('1.5 mm');
    expect(withSpace).toBe('/claims/needle-length-us-study-limit/');
    expect(await firstFor('1.5mm')).toBe(withSpace);
  });
});

describe('a misspelled word', () => {
  test('is replaced by the likely word, and the page says so', async () => {
    const page = await search('granulloma');
    expect((await addressesOf(results(page)))[0]).toBe('/claims/granuloma-after-serum/');
    const note = page.getByText('Showing results for granuloma. Search instead for granulloma.');
    expect(await note.isVisible()).toBe(true);
    expect(await status(page).innerText()).toMatch(/ found for “granuloma”\.$/);
  });

  test('is searched as typed when the reader chooses it, also after a reload', async () => {
    const page = await search('granulloma');
    const note = page.getByText('Showing results for');
    await page.getByRole('link', { name: 'granulloma', exact: true }).click();
    await expect.poll(() => note.isVisible()).toBe(false);
    const asTyped = async () => {
      await expect.poll(() => status(page).innerText()).toMatch(/ found for “granulloma”\.$/);
      expect(page.url()).toMatch(/\/search\/\?q=granulloma&exact=1$/);
    };
    await asTyped();
    await page.reload();
    await asTyped();
    await page.goBack();
    await expect.poll(() => note.isVisible()).toBe(true);
  });
});

describe('a result', () => {
  test('marks the words that were found, and links to the sections that contain them', async () => {
    const page = await search('ice-pick');
    const parts = page.getByRole('listitem').getByRole('listitem').getByRole('link');
    const found = await addressesOf(parts);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((address) => !/^\/.+\/#.+/.test(address))).toEqual([]);
    expect(await page.locator('mark').allInnerTexts()).toContain('ice-pick');
    await parts.first().click();
    await page.waitForURL(/#/);
    const id = decodeURIComponent(new URL(page.url()).hash.slice(1));
    expect(await page.locator(`[id="${id}"]`).count()).toBe(1);
  });

  test('that is a claim shows its verdict and certainty, as marks and words', async () => {
    const page = await search('is it risk-free');
    const claim = page.getByRole('listitem').filter({
      has: page.getByRole('heading', { name: /risk-free/ }),
    });
    const said = await claim.innerText();
    expect(said).toMatch(/Is it true\?[^]*risk-free[^]*Misleading[^]*We are sure/);
    expect(await claim.locator('svg').count()).toBe(2);
  });

  test('that is a term shows its definition', async () => {
    const page = await search('what is a granuloma');
    expect((await addressesOf(results(page)))[0]).toBe('/glossary/#granuloma');
    const term = page.getByRole('listitem').filter({ hasText: 'Word explained' });
    expect(await term.innerText()).toContain(
      'A small lump that forms when the body walls off something',
    );
  });
});

describe('signs of trouble', () => {
  test.each([
    ['yelow puss', 'Today: call the clinic or a doctor'],
    ['fever', 'Today: call the clinic or a doctor'],
    ['pus', 'Today: call the clinic or a doctor'],
    ['can’t breathe', 'Act this minute'],
    ["I can't breathe", 'Act this minute'],
    ['short of breath', 'Act this minute'],
    ['the needle was used before me', 'Today: an emergency department'],
  ])('in “%s” show the card that says how fast to act, above all results', async (query, title) => {
    const page = await search(query);
    const card = page.getByRole('region', { name: title });
    expect(await cards(page).count()).toBe(1);
    const [top, next] = [await card.boundingBox(), await results(page).first().boundingBox()];
    expect((top?.y ?? Infinity) + (top?.height ?? 0)).toBeLessThan(next?.y ?? 0);
    expect((await card.innerText()).includes('911')).toBe(title === 'Act this minute');
    expect(await addressesOf(card.getByRole('link'))).toEqual(['/articles/when-to-get-help/']);
  });

  test.each(['acne scars', 'is it safe', 'makeup', 'how much does it cost'])(
    'are not found in “%s”',
    async (query) => {
      const page = await search(query);
      expect(await cards(page).count()).toBe(0);
    },
  );

  test('disappear with the card when the words change', async () => {
    const page = await search('fever');
    expect(await cards(page).count()).toBe(1);
    await box(page).fill('makeup');
    await isAnswered(page, 'makeup');
    expect(await cards(page).count()).toBe(0);
  });
});

test('the search box in the header leads to the results', async () => {
  const page = await open('/', { viewport: { width: 1280, height: 800 } });
  await page.getByRole('searchbox', { name: 'Search this site' }).fill('stretch marks');
  await page.keyboard.press('Enter');
  await page.waitForURL(`${origin()}/search/?q=stretch+marks`);
  await isAnswered(page, 'stretch marks');
  expect((await addressesOf(results(page)))[0]).toBe('/concerns/stretch-marks/');
});
