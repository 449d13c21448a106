/** Finding: what comes first, what was meant, and what a result shows. */
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
  // As a reader does who searches again.
  if (page.url() === 'about:blank') await page.goto(origin() + searchFor('scars'));
  await box(page).fill(query);
  await isAnswered(page, query);
  return (await addressesOf(results(page)))[0];
}

describe('the page that answers comes first', () => {
  test.each([
    ['acne scars', '/concerns/acne-scars/'],
    ['stretch marks', '/concerns/stretch-marks/'],
    ['wrinkles', '/concerns/fine-lines-and-wrinkles/'],
    ['melasma', '/concerns/melasma/'],
    ['keloid', '/articles/keloids-and-scarring/'],
    ['aftercare', '/articles/aftercare/'],
    ['cold sores', '/articles/cold-sores/'],
    ['derma roller', '/articles/home-rollers/'],
    ['numbing cream', '/articles/pain-and-numbing/'],
    ['vampire facial', '/articles/prp-vampire-facial/'],
    ['accutane', '/articles/isotretinoin-and-other-medicines/'],
  ])('for “%s”', async (query, expected) => {
    expect(await firstFor(query)).toBe(expected);
  });

  test.each([
    ['pockmarks', '/concerns/acne-scars/'],
    ['crows feet', '/concerns/fine-lines-and-wrinkles/'],
    ['tiger stripes', '/concerns/stretch-marks/'],
    ['zits', '/concerns/active-acne/'],
    ['bald spot', '/concerns/thinning-hair/'],
  ])('for the everyday words “%s”', async (query, expected) => {
    expect(await firstFor(query)).toBe(expected);
  });

  test.each([
    ['is it safe?', '/articles/side-effects-and-risks/'],
    ['How does it work?', '/articles/how-it-works/'],
    ['does it hurt', '/articles/pain-and-numbing/'],
    ['how much does it cost', '/articles/cost/'],
    ['how many sessions do I need', '/articles/sessions-and-results/'],
    ['can i wear makeup after', '/articles/sun-makeup-exercise-and-skincare/'],
    ['Can I do it while pregnant?', '/articles/pregnancy-and-breastfeeding/'],
    ['is it safe for black skin', '/articles/brown-and-black-skin/'],
  ])('for the question “%s”', async (query, expected) => {
    expect(await firstFor(query)).toBe(expected);
  });

  test('for a day after the session', async () => {
    expect(await firstFor('day 3')).toBe('/articles/aftercare/');
    expect(await firstFor('three days later')).toBe('/articles/aftercare/');
  });

  test('for a length, with and without its space', async () => {
    expect(await firstFor('0.5 mm')).toBe('/articles/needle-length/');
    expect(await firstFor('0.5mm')).toBe('/articles/needle-length/');
  });
});

describe('a misspelled word', () => {
  test('is taken for the one that was meant, and the page says so', async () => {
    const page = await search('melazma');
    expect((await addressesOf(results(page)))[0]).toBe('/concerns/melasma/');
    const note = page.getByText('Showing results for melasma. Search instead for melazma.');
    expect(await note.isVisible()).toBe(true);
    expect(await status(page).innerText()).toMatch(/ found for “melasma”\.$/);
  });

  test('is searched as it was typed when the reader says so, also after a reload', async () => {
    const page = await search('melazma');
    const note = page.getByText('Showing results for');
    await page.getByRole('link', { name: 'melazma', exact: true }).click();
    await expect.poll(() => note.isVisible()).toBe(false);
    const asTyped = async () => {
      await expect.poll(() => status(page).innerText()).toMatch(/ found for “melazma”\.$/);
      expect(page.url()).toMatch(/\/search\/\?q=melazma&exact=1$/);
    };
    await asTyped();
    await page.reload();
    await asTyped();
    await page.goBack();
    await expect.poll(() => note.isVisible()).toBe(true);
  });
});

describe('a result', () => {
  test('marks the words that were found, and leads to the parts that have them', async () => {
    const page = await search('ice-pick scars');
    const parts = page.getByRole('listitem').getByRole('listitem').getByRole('link');
    const found = await addressesOf(parts);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((address) => !/^\/.+\/#.+/.test(address))).toEqual([]);
    expect(await page.locator('mark').allInnerTexts()).toContain('Ice-pick');
    await parts.first().click();
    await page.waitForURL(/#/);
    const id = decodeURIComponent(new URL(page.url()).hash.slice(1));
    expect(await page.locator(`[id="${id}"]`).count()).toBe(1);
  });

  test('that is a claim shows its verdict and how sure we are, as marks and words', async () => {
    const page = await search('vampire facials are safe');
    const claim = page.getByRole('listitem').filter({
      has: page.getByRole('heading', { name: '“Vampire facials are safe' }),
    });
    const said = await claim.innerText();
    for (const words of ['Is it true?', 'Could harm you', 'We are fairly sure'])
      expect(said).toContain(words);
    expect(await claim.locator('svg').count()).toBe(2);
  });

  test('that is a term shows what it means', async () => {
    const page = await search('what is erythema');
    expect((await addressesOf(results(page)))[0]).toBe('/glossary/#erythema');
    const term = page.getByRole('listitem').filter({ hasText: 'Word explained' });
    expect(await term.innerText()).toContain('Redness, from more blood flowing through the skin.');
  });
});

describe('signs of trouble', () => {
  test.each([
    ['yelow puss', 'Today: call the clinic or a doctor'],
    ['fever', 'Today: call the clinic or a doctor'],
    ['is it infected', 'Today: call the clinic or a doctor'],
    ['can’t breathe', 'Act this minute'],
    ["I can't breathe", 'Act this minute'],
    ['my throat is swelling', 'Act this minute'],
    ['the needle was used before me', 'Today: an emergency department'],
  ])('“%s” brings the card that says how fast to act, above all results', async (query, title) => {
    const page = await search(query);
    const card = page.getByRole('region', { name: title });
    expect(await cards(page).count()).toBe(1);
    const [top, next] = [await card.boundingBox(), await results(page).first().boundingBox()];
    expect((top?.y ?? Infinity) + (top?.height ?? 0)).toBeLessThan(next?.y ?? 0);
    expect((await card.innerText()).includes('911')).toBe(title === 'Act this minute');
    expect(await addressesOf(card.getByRole('link'))).toEqual(['/articles/when-to-get-help/']);
  });

  test.each(['acne scars', 'is it safe', 'makeup', 'how much does it cost'])(
    'are not seen in “%s”',
    async (query) => {
      const page = await search(query);
      expect(await cards(page).count()).toBe(0);
    },
  );

  test('leave with the words', async () => {
    const page = await search('fever');
    expect(await cards(page).count()).toBe(1);
    await box(page).fill('makeup');
    await isAnswered(page, 'makeup');
    expect(await cards(page).count()).toBe(0);
  });
});

test('the box in the header leads to the results', async () => {
  const page = await open('/', { viewport: { width: 1280, height: 800 } });
  await page.getByRole('searchbox', { name: 'Search this site' }).fill('stretch marks');
  await page.keyboard.press('Enter');
  await page.waitForURL(`${origin()}/search/?q=stretch+marks`);
  await isAnswered(page, 'stretch marks');
  expect((await addressesOf(results(page)))[0]).toBe('/concerns/stretch-marks/');
});
