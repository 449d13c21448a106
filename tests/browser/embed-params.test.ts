/** Settings and attacks in the address of a frame, tried in the real page. */
import type { Frame } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { contrast, enough, readColor } from '../../src/frames/contrast.ts';
import { flawsWith, hostileHashes } from '../support/embed-hostile.ts';
import { embedded, useHosts } from '../support/embed.ts';
import { papers } from '../support/papers.ts';

const hosts = useHosts();
const { at, open, frame, loader } = hosts;
const page = 'articles/aftercare';
/** Visible sections of a page for frames. */
const sections = 'main > details:visible';

test('hostile addresses change only what a clinic may change', async () => {
  // One in three, which is enough to include each kind. `tests/deep/hostile.test.ts` tries all of them.
  const some = hostileHashes.filter((_, index) => index % 3 === 0);
  expect(await flawsWith(some, hosts)).toEqual([]);
  expect(some.length).toBeGreaterThan(60);
});

/** Opens a page in a frame with settings in its address. */
async function dressed(hash: string, shown = page): Promise<Frame> {
  const { page: host } = await open(frame(shown, hash) + loader());
  return embedded(host);
}

describe('the facts of a clinic', () => {
  test('are its name, phone and booking page, marked as set by the clinic', async () => {
    const booking = encodeURIComponent('https://clinic.example/book?a=1');
    const inner = await dressed(
      `#name=Skin+%26+Co&phone=%2B1+555+010-0199&booking=${booking}&accent=0b6e6e`,
    );
    const clinic = inner.locator('[data-clinic]');
    expect(await clinic.innerText()).toMatch(
      /^Set by your clinic, not by us\s+Skin & Co\s+\+1 555 010-0199\s+Book at clinic\.example$/i,
    );
    const links = await clinic
      .getByRole('link')
      .evaluateAll((all) =>
        all.map((it) => ['href', 'target', 'rel'].map((name) => it.getAttribute(name))),
      );
    expect(links).toEqual([
      ['tel:+15550100199', null, null],
      ['https://clinic.example/book?a=1', '_blank', 'noopener noreferrer nofollow'],
    ]);
  });

  test('have a booking link whose window has no opener and no referrer', async () => {
    const { page: host, troubles } = await open(
      frame(page, `#booking=${encodeURIComponent('https://clinic.example/book')}`) + loader(),
    );
    const asked: Record<string, string>[] = [];
    await host.context().route('https://clinic.example/**', (route) => {
      asked.push(route.request().headers());
      return route.fulfill({ contentType: 'text/html', body: '<title>Book</title>' });
    });
    const inner = await embedded(host);
    const [popup] = await Promise.all([
      host.waitForEvent('popup'),
      inner.getByRole('link', { name: 'Book at clinic.example' }).click(),
    ]);
    await popup.waitForLoadState();
    expect(await popup.evaluate(() => [opener as unknown, document.referrer])).toEqual([null, '']);
    expect(asked.map(({ referer }) => referer)).toEqual([undefined]);
    expect(troubles).toEqual(['asks https://clinic.example/book']);
  });

  test('are hidden if no host frames the page', async () => {
    const { page: alone, troubles } = await open('');
    await alone.goto(`${at().site}/embed/v1/${page}/#name=Evil&phone=%2B15550100&accent=0b6e6e`);
    await expect
      .poll(() => alone.evaluate(() => document.documentElement.style.cssText))
      .toContain('--accent');
    expect(await alone.getByText('Set by your clinic').isVisible()).toBe(false);
    expect(await alone.getByText('Evil').count()).toBe(0);
    expect(troubles).toEqual([]);
  });

  test('include a number only within the limits of its slot', async () => {
    const { page: host } = await open(frame(page, '#slot-make-up=24') + loader());
    const inner = await embedded(host);
    await inner.evaluate(() => {
      const slot = document.createElement('p');
      slot.hidden = true;
      Object.assign(slot.dataset, { slot: 'make-up', min: '12', max: '48' });
      const value = document.createElement('b');
      value.dataset['slotValue'] = '';
      slot.append('Make-up after ', value, ' hours');
      document.querySelector('[data-clinic]')?.append(slot);
    });
    const shown = async (hash: string): Promise<string> => {
      await inner.evaluate((to) => {
        location.hash = to;
        window.dispatchEvent(new Event('hashchange'));
      }, hash);
      const slot = inner.locator('[data-slot="make-up"]');
      return (await slot.isVisible()) ? slot.innerText() : '';
    };
    expect(await shown('#slot-make-up=24')).toBe('Make-up after 24 hours');
    expect(await shown('#slot-make-up=12')).toBe('Make-up after 12 hours');
    expect(await shown('#slot-make-up=11')).toBe('');
    expect(await shown('#slot-make-up=49')).toBe('');
    expect(await shown('#slot-else=24')).toBe('');
  });
});

describe('the visible sections', () => {
  const cost = 'articles/cost';
  const visible = (inner: Frame): Promise<string[]> =>
    inner.locator(sections).evaluateAll((all) => all.map(({ id }) => id));

  test.each([
    ['#hide=does-insurance-pay', 'does-insurance-pay', false],
    ['#hide=does-insurance-pay', 'what-makes-the-bill-grow', true],
    ['#show=does-insurance-pay', 'what-makes-the-bill-grow', false],
    ['#show=does-insurance-pay', 'does-insurance-pay', true],
    ['#show=does-insurance-pay&hide=does-insurance-pay', 'does-insurance-pay', false],
    ['#show=nothing-of-ours', 'does-insurance-pay', true],
    ['#hide=does-insurance-pay,references', 'references', true],
    ['#hide=what-should-you-do-before-you-pay', 'what-should-you-do-before-you-pay', true],
    ['#show=does-insurance-pay', 'what-should-you-do-before-you-pay', true],
  ])('with the hash %s include “%s”: %s', async (hash, part, isThere) => {
    expect((await visible(await dressed(hash, cost))).includes(part)).toBe(isThere);
  });

  test('are all sections on a page that lets clinics hide none', async () => {
    const inner = await dressed('#show=references&hide=still-red-on-day-3');
    const all = await inner.locator('main > details').count();
    expect(all).toBeGreaterThan(2);
    expect(await visible(inner)).toHaveLength(all);
  });

  test('can be chosen by former ids, from before a heading was reworded', async () => {
    const inner = await dressed('', cost);
    await inner.evaluate(() => {
      const former = Object.assign(document.createElement('span'), { id: 'who-pays' });
      former.dataset['formerId'] = '';
      document.querySelector('#does-insurance-pay h3')?.prepend(former);
      const link = Object.assign(document.createElement('a'), { href: '#who-pays' });
      link.textContent = 'Who pays?';
      document.querySelector('main')?.prepend(link);
    });
    const ask = (hash: string) =>
      inner.evaluate((to) => {
        location.hash = to;
        window.dispatchEvent(new Event('hashchange'));
      }, hash);
    await ask('#hide=who-pays');
    expect(await visible(inner)).not.toContain('does-insurance-pay');
    await inner.getByRole('link', { name: 'Who pays?' }).click();
    expect(await visible(inner)).toContain('does-insurance-pay');
    await ask('#show=who-pays');
    expect(await visible(inner)).toContain('does-insurance-pay');
    expect(await visible(inner)).not.toContain('what-makes-the-bill-grow');
  });
});

test.each([
  ['light', 'oklch(0.975'],
  ['dark', 'oklch(0.19'],
] as const)(
  'in %s mode the paper is %s, and every accent can be read on it',
  async (mode, paper) => {
    const inner = await dressed(`#mode=${mode}`);
    const main = inner.locator('main');
    const heading = main.locator('> details h3').first();
    const color = () => heading.evaluate((it) => getComputedStyle(it).color);
    const isReadable = async () => {
      const shade = (await color()).match(/\d+/g)?.map(Number) ?? [];
      return shade.length === 3 && contrast(shade, papers[mode]) >= enough;
    };
    for (const accent of ['ffffff', '000000', 'ffff00', '0000ff', 'ff0000', '777777', '0b6e6e']) {
      await inner.evaluate((hash) => {
        location.hash = hash;
      }, `#mode=${mode}&accent=${accent}`);
      await expect.poll(isReadable).toBe(true);
      const hue = readColor(accent) ?? [];
      // A color that is hard to read on this paper is replaced by a similar one.
      const wanted = contrast(hue, papers[mode]) >= enough ? `rgb(${hue.join(', ')})` : 'rgb(';
      expect(await color(), accent).toContain(wanted);
    }
    expect(await main.evaluate((it) => getComputedStyle(it).backgroundColor)).toContain(paper);
  },
);

test('radius, font and size are set on the page, and later values replace them', async () => {
  const inner = await dressed('#radius=12&font=serif&size=125');
  const look = () =>
    inner.evaluate(() => {
      const { style, dataset } = document.documentElement;
      return [style.getPropertyValue('--radius'), dataset['font'], style.fontSize];
    });
  await expect.poll(look).toEqual(['12px', 'serif', '125%']);
  const family = () => inner.evaluate(() => getComputedStyle(document.body).fontFamily);
  expect(await family()).toMatch(/^georgia/i);
  await inner.evaluate(() => {
    location.hash = '#references';
  });
  await inner.evaluate(() => {
    location.hash = '#font=rounded';
  });
  await expect.poll(look).toEqual(['', 'rounded', '']);
  expect(await family()).toMatch(/^ui-rounded/);
  await inner.evaluate(() => {
    location.hash = '#font=system';
  });
  await expect.poll(family).toMatch(/^system-ui/);
});
