/** Filters: how many results each choice leaves, and how long filters last. */
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import {
  addressesOf,
  ask,
  box,
  choicesOf,
  countSaid,
  filter,
  results,
  status,
} from '../support/search-page.ts';

const { visit } = useBrowser();

const search = (query: string, filters = '') => ask(visit, query, filters);

const sumOf = (counts: number[]): number => counts.reduce((sum, count) => sum + count, 0);

describe('a concern named in the query', () => {
  test.each([
    ['acne scars', '/concerns/acne-scars/', 'Only about acne scars'],
    ['strech marks', '/concerns/stretch-marks/', 'Only about stretch marks'],
  ])('comes first and is offered as a filter, as for “%s”', async (query, concern, offer) => {
    const page = await search(query);
    expect((await addressesOf(results(page)))[0]).toBe(concern);
    expect(await page.getByRole('button', { name: offer }).isVisible()).toBe(true);
  });

  test('becomes the filter at a press, and Back removes the filter', async () => {
    const page = await search('acne scars');
    const all = await countSaid(page);
    const offer = page.getByRole('button', { name: 'Only about acne scars' });
    await offer.click();
    await expect.poll(() => status(page).innerText()).toContain('with the filters you set');
    expect(await filter(page, 'Concern').inputValue()).toBe('acne-scars');
    expect(page.url()).toMatch(/\?q=acne\+scars&concern=acne-scars$/);
    expect(await countSaid(page)).toBeLessThan(all);
    expect(await offer.isVisible()).toBe(false);
    await page.goBack();
    await expect.poll(() => offer.isVisible()).toBe(true);
    expect(await filter(page, 'Concern').inputValue()).toBe('');
    expect(await countSaid(page)).toBe(all);
  });
});

describe('filters', () => {
  test('show how many results each choice leaves, and disable choices that leave none', async () => {
    const page = await search('scars');
    const choices = await choicesOf(filter(page, 'Kind'));
    expect(sumOf(choices.map(({ count }) => count))).toBe(await countSaid(page));
    const names = ['Concern', 'Topic', 'Body area', 'Kind'];
    const offered = await Promise.all(names.map((name) => choicesOf(filter(page, name))));
    expect(offered.map(({ length }) => length).filter((length) => length < 2)).toEqual([]);
    const wrong = offered.flat().filter(({ count, isDisabled }) => isDisabled !== (count === 0));
    expect(wrong).toEqual([]);
    const guides = choices.find(({ label }) => label.startsWith('Guides'))?.count;
    await filter(page, 'Kind').selectOption('guide');
    await expect.poll(() => countSaid(page)).toBe(guides);
    expect(await choicesOf(filter(page, 'Kind'))).toEqual(choices);
  });

  test('count again when the words or another filter change', async () => {
    const page = await search('scars');
    const kinds = async () => (await choicesOf(filter(page, 'Kind'))).map(({ count }) => count);
    const before = await kinds();
    await filter(page, 'Concern').selectOption('stretch-marks');
    await expect.poll(kinds).not.toEqual(before);
    const isSum = async () => sumOf(await kinds()) === (await countSaid(page));
    await expect.poll(isSum).toBe(true);
    const narrowed = await kinds();
    await box(page).fill('sessions');
    await expect.poll(kinds).not.toEqual(narrowed);
    await expect.poll(() => page.url()).toMatch(/q=sessions&concern=stretch-marks$/);
  });

  test('leave out results that do not match', async () => {
    const other = '/concerns/acne-scars/';
    const plain = await search('microneedling for scars');
    await expect.poll(() => addressesOf(results(plain))).toContain(other);
    const page = await search('microneedling for scars', '&concern=stretch-marks');
    await expect.poll(() => results(page).count()).toBeGreaterThan(0);
    expect(await addressesOf(results(page))).not.toContain(other);
  });

  test('list all matching pages when no words were typed', async () => {
    const page = await visit('/search/?kind=term');
    await expect.poll(() => status(page).innerText()).toMatch(/^\d+ results found, with/);
    const found = await addressesOf(results(page));
    expect(found.filter((address) => !address.startsWith('/glossary/#'))).toEqual([]);
  });

  test('survive a reload, and a visit to a result', async () => {
    const page = await search('scars');
    await filter(page, 'Concern').selectOption('acne-scars');
    await filter(page, 'Kind').selectOption('guide');
    await expect.poll(() => page.url()).toMatch(/q=scars&concern=acne-scars&kind=guide$/);
    await page.reload();
    // Wait until the texts are searched too.
    await page.locator('site-search[data-for="scars"]').waitFor();
    const said = await status(page).innerText();
    expect(said).toContain('with the filters you set');
    const isSame = async () => {
      await expect.poll(() => status(page).innerText()).toBe(said);
      expect(await box(page).inputValue()).toBe('scars');
      expect(await filter(page, 'Concern').inputValue()).toBe('acne-scars');
      expect(await filter(page, 'Kind').inputValue()).toBe('guide');
    };
    await page.reload();
    await isSame();
    await results(page).first().click();
    await page.waitForURL('**/articles/**');
    await page.goBack();
    await isSame();
  });

  test('that do not exist are ignored in the address', async () => {
    const page = await search('scars', '&concern=%3Cb%3E&kind=zzz&area=__proto__&other=1');
    const plain = await search('scars');
    expect(await status(page).innerText()).toBe(await status(plain).innerText());
    const chosen = await Promise.all(
      ['Concern', 'Kind', 'Body area'].map((name) =>
        filter(page, name).locator('option:checked').textContent(),
      ),
    );
    expect(chosen).toEqual(['All', 'All', 'All']);
  });
});
