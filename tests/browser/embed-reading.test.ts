/** What a reader does in an embedded page: follows a citation, prints, reads it in WordPress. */
import type { Frame, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import heights from '../../src/frames/heights.json' with { type: 'json' };
import { useBrowser } from '../support/browser.ts';
import { contentHeight, embedded, isGrown, useHosts } from '../support/embed.ts';
import { wordsOf } from '../support/pdf.ts';

const { at, open, frame, guide, loader } = useHosts();
const { visit } = useBrowser();
const embeddedGuides = Object.keys(heights)
  .filter((id) => !id.startsWith('claims/'))
  .filter((_id, index) => index % 6 === 0);
const page = 'articles/aftercare';

describe('a citation', () => {
  test.each([
    ['a frame', () => frame(page, '#accent=0b6e6e')],
    ['an element', () => guide(page, 'accent="0b6e6e"')],
  ])('in %s leads to its entry in the folded list, on the host’s page', async (_what, embed) => {
    const { page: host, troubles } = await open(`<h1>A clinic</h1>${embed() + loader()}`);
    await isGrown(host);
    const inner = await embedded(host);
    const entries = await host.evaluate(() => history.length);
    const citation = inner.locator('a[href^="#ref-"]').first();
    const id = (await citation.getAttribute('href'))?.slice(1) ?? '';
    await citation.click();
    const entry = inner.locator(`[id="${id}"]`);
    await expect.poll(() => entry.isVisible()).toBe(true);
    expect(await entry.evaluate((it) => it === document.activeElement)).toBe(true);
    await isGrown(host);
    const yInWindow = async () => (await entry.boundingBox())?.y;
    await expect.poll(yInWindow).toBeGreaterThan(-3);
    await expect.poll(yInWindow).toBeLessThan(690);
    expect(inner.url()).toMatch(/#accent=(%23)?0b6e6e$/);
    expect(await host.evaluate(() => history.length)).toBe(entries);
    expect(troubles).toEqual([]);
  });

  test('keeps what the host asked for, even when the address changes', async () => {
    const { page: host } = await open(frame(page, '#accent=000000&name=Skin') + loader());
    const inner = await embedded(host);
    await inner.evaluate(() => {
      location.hash = '#references';
    });
    await expect.poll(() => inner.url()).toMatch(/#references$/);
    expect(await inner.getByText('Skin', { exact: true }).isVisible()).toBe(true);
  });
});

/** A host that frames us as WordPress does, and notes what it is told. */
async function wordpress(
  hash: string,
  width = 320,
): Promise<{ host: Page; inner: Frame; told: () => Promise<unknown[]> }> {
  const { page: host } = await open(
    `<iframe sandbox="allow-scripts" src="${at().site}/embed/v1/${page}/${hash}" width="100%"
      height="300"></iframe>`,
    {
      viewport: { width, height: 700 },
      init: 'if (parent === window) { window.told = []; addEventListener("message", ({ data }) => told.push(data)); }',
    },
  );
  return { host, inner: await embedded(host), told: () => host.evaluate('told') };
}

describe('in WordPress', () => {
  const secret = 'AbC123xYz0';

  test('the page is small at first, says its height with the secret, and names no clinic', async () => {
    const { inner, told } = await wordpress(`#?secret=${secret}&name=Skin`);
    const height = await inner
      .locator('main')
      .evaluate((it) => Math.ceil(it.getBoundingClientRect().height));
    const whole = await contentHeight(await embedded((await open(frame(page))).page));
    expect(height).toBeLessThan(whole / 4);
    const message = { message: 'height', value: height, secret };
    await expect.poll(told).toContainEqual(message);
    expect(new Set((await told()).map((one) => JSON.stringify(one)))).toEqual(
      new Set([JSON.stringify(message)]),
    );
    expect(await inner.getByText('Skin', { exact: true }).count()).toBe(0);
  });

  // It shows 1,000 px at most; what is below is reached by scrolling inside. One guide in six stands for all.
  test.each(embeddedGuides)('%s says within 650 px where to get help', async (guide) => {
    const page = await visit(`/embed/v1/${guide}/`, { viewport: { width: 320, height: 1000 } });
    await page.locator('.part').evaluateAll((parts: HTMLDetailsElement[]) => {
      for (const part of parts) part.open = false;
    });
    const help = page.locator('header .help a, [data-care=now]').first();
    const box = await help.boundingBox();
    expect(box?.y).toBeLessThan(650);
  });

  test('it answers when WordPress is ready, and when the secret comes late', async () => {
    const { host, inner, told } = await wordpress('');
    await host.locator('iframe').evaluate((it: HTMLIFrameElement, late) => {
      it.src += late;
    }, `#?secret=${secret}`);
    const ofWordPress = async () => JSON.stringify((await told()).slice(-1)).includes(secret);
    await expect.poll(ofWordPress).toBe(true);
    const before = (await told()).length;
    await host.locator('iframe').evaluate(
      (it: HTMLIFrameElement, message) => {
        it.contentWindow?.postMessage(message, '*');
      },
      { message: 'ready', secret },
    );
    await expect.poll(async () => (await told()).length).toBeGreaterThan(before);
    expect(await inner.locator('.part[open]').count()).toBe(0);
  });

  test('links to the site go by message, and citations stay in the frame', async () => {
    const { inner, told } = await wordpress(`#?secret=${secret}`, 900);
    await inner.getByRole('link', { name: 'The whole page' }).click();
    const message = { message: 'link', value: `${at().site}/${page}/`, secret };
    await expect.poll(told).toContainEqual(message);
    await inner.locator('.part').first().locator('summary').click();
    const citation = inner.locator('a[href^="#ref-"]').first();
    const id = (await citation.getAttribute('href'))?.slice(1) ?? '';
    await citation.click();
    const entry = inner.locator(`[id="${id}"]`);
    await expect
      .poll(() =>
        entry.evaluate((it) => {
          const { top } = it.getBoundingClientRect();
          return top >= 0 && top < innerHeight;
        }),
      )
      .toBe(true);
    expect(inner.url()).toContain(secret);
  });
});

test('in print stand the first sentence and the last, folded parts too, dark on white', async () => {
  const { page: host } = await open(frame(page, '#mode=dark&accent=ffff00') + loader());
  await isGrown(host);
  const inner = await embedded(host);
  const squeeze = (text: string | null) => (text ?? '').replace(/\s/g, '');
  const first = squeeze(await inner.locator('.summary').textContent()).slice(0, 40);
  const last = squeeze(await inner.locator('#references li').last().locator('b').textContent());
  await inner.evaluate(() => {
    for (const part of document.querySelectorAll('details')) part.open = false;
    window.dispatchEvent(new Event('beforeprint'));
  });
  await isGrown(host);
  await host.emulateMedia({ media: 'print' });
  const ink = await inner.locator('.summary').evaluate((it) => getComputedStyle(it).color);
  expect(ink).toContain('oklch(0.235');
  const printed = wordsOf(await host.pdf({ format: 'A4' }));
  expect(printed.length).toBeGreaterThan(1000);
  expect(printed).toContain(first);
  expect(printed).toContain(last);
});
