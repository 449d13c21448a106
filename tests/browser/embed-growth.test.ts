/** Frames take the height of their content, and the page around them stays in place. */
import type { Frame, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { shiftOf } from '../support/embed-shift.ts';
import { contentHeight, embedded, heights, isGrown, useHosts } from '../support/embed.ts';

const hosts = useHosts();
const { at, open, frame, guide, loader } = hosts;
const page = 'articles/aftercare';

const fold = (inner: Frame, isOpen: boolean): Promise<void> =>
  inner.evaluate((open) => {
    for (const part of document.querySelectorAll('details')) part.open = open;
  }, isOpen);

/** Checks the height while all parts open and close. */
async function follows(host: Page, slack = 0): Promise<void> {
  const inner = await embedded(host);
  await isGrown(host, 0, slack);
  const first = await contentHeight(inner);
  await fold(inner, true);
  await isGrown(host, 0, slack);
  const unfolded = await contentHeight(inner);
  expect(unfolded).toBeGreaterThan(first);
  await fold(inner, false);
  await isGrown(host, 0, slack);
  expect(await contentHeight(inner)).toBeLessThan(first);
}

/** Checks the height while the window gets narrow and wide again. */
async function followsWidth(host: Page): Promise<void> {
  const inner = await embedded(host);
  const first = await contentHeight(inner);
  await host.setViewportSize({ width: 320, height: 700 });
  await expect.poll(() => contentHeight(inner)).toBeGreaterThan(first);
  await isGrown(host);
  await host.setViewportSize({ width: 1280, height: 700 });
  // Half a pixel can be rounded up or down.
  await expect.poll(() => contentHeight(inner)).toBeLessThanOrEqual(first + 1);
  await isGrown(host);
}

describe('with our script on the host’s page', () => {
  test.each([
    ['a frame', true, () => frame(page)],
    [
      'a frame without attributes',
      false,
      () => `<iframe src="${at().site}/embed/v1/${page}/"></iframe>`,
    ],
    [
      'a frame whose width includes its border',
      false,
      () =>
        `<style>* { box-sizing: border-box }</style><iframe width="600" src="${at().site}/embed/v1/${page}/"></iframe>`,
    ],
    ['an element', true, () => guide(page)],
  ])(
    '%s grows and shrinks with its content, then keeps its height',
    async (_what, isFluid, embed) => {
      const { page: host, troubles } = await open(embed() + loader());
      await isGrown(host);
      if (isFluid) await followsWidth(host);
      await follows(host);
      const seen = await host.evaluate(async () => {
        const all = new Set<number>();
        for (let drawn = 0; drawn < 60; drawn += 1) {
          await new Promise((next) => requestAnimationFrame(next));
          all.add(document.documentElement.scrollHeight);
        }
        return all.size;
      });
      expect(seen).toBe(1);
      expect(troubles).toEqual([]);
    },
  );
});

test('a frame grows when the script arrives after it', async () => {
  const { page: host } = await open(`<iframe src="${at().site}/embed/v1/${page}/"></iframe>`);
  await embedded(host);
  expect(await heights(host)).toEqual([150]);
  await host.addScriptTag({ url: `${at().site}/embed/v1.js` });
  await isGrown(host);
});

// The width stays the same here, because Chromium 156 keeps measuring at the first width of the frame.
test('without a script on the host’s page a frame still grows and shrinks', async () => {
  const { page: host, troubles } = await open(frame(page).replaceAll('720', '200'));
  await follows(host, 1);
  expect(troubles).toEqual([]);
});

test('an element gives up the space that the host reserved if its page is shorter', async () => {
  const { page: host } = await open(
    guide('claims/works-acne-scars', 'style="display:block;min-height:5000px"') + loader(),
  );
  await isGrown(host);
  const [shown] = await heights(host);
  const box = host.locator('needling-guide');
  await expect.poll(async () => (await box.boundingBox())?.height).toBe(shown);
});

describe('an embed that its host hides', () => {
  test('in a closed part gets the right height when the part opens', async () => {
    const { page: host } = await open(
      `<details><summary>More</summary>${guide(page, 'loading="eager"')}</details>${loader()}`,
    );
    await host.getByText('More').click();
    await isGrown(host);
  });

  test('with display: none gets no height until it is shown', async () => {
    const { page: host } = await open(
      `<div id="tab" style="display:none">${frame(page, '', 'loading="eager"')}</div>${loader()}`,
    );
    await embedded(host);
    const style = () => host.locator('iframe').evaluate((it) => it.style.height);
    expect(await style()).toBe('auto');
    await host.locator('#tab').evaluate((it) => {
      it.style.display = 'block';
    });
    await isGrown(host);
    expect(await style()).toMatch(/^\d+px$/);
  });

  test('in a strip of 40 pixels gets no height until it is wider', async () => {
    const { page: host } = await open(
      `<div id="strip" style="width:40px">${frame(page)}</div>${loader()}`,
    );
    await embedded(host);
    const style = () => host.locator('iframe').evaluate((it) => it.style.height);
    expect(await style()).toBe('auto');
    await host.locator('#strip').evaluate((it) => {
      it.style.width = '500px';
    });
    await isGrown(host);
    expect(await style()).toMatch(/^\d+px$/);
  });
});

test('an embed moves the page by at most 0.02 if the host knows its height, and more if not', async () => {
  const short = 'claims/works-acne-scars';
  const { page: host } = await open(`<h1>A clinic</h1>${frame(short)}${loader()}`);
  await isGrown(host);
  const right = String((await heights(host))[0]);
  const told = frame(short).replaceAll('720', right) + loader();
  const reserved = `style="display:block;min-height:${right}px"`;
  const table = `${reserved} height="200" heights="320:9000,700:${right},1200:400"`;
  expect(await shiftOf(hosts, told)).toBeLessThanOrEqual(0.02);
  expect(await shiftOf(hosts, guide(short, table) + loader())).toBeLessThanOrEqual(0.02);
  expect(await shiftOf(hosts, guide(short, 'height="200"') + loader())).toBeGreaterThan(0.1);
});
