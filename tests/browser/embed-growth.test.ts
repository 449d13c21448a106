/** Frames are as tall as what they hold, and nothing around them jumps. */
import type { Frame, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import measured from '../../src/frames/heights.json' with { type: 'json' };
import { frameSnippet } from '../../src/generator/snippets.ts';
import { contentHeight, embedded, heights, isGrown, useHosts } from '../support/embed.ts';

const { at, open, frame, guide, loader } = useHosts();
const page = 'articles/aftercare';

const fold = (inner: Frame, isOpen: boolean): Promise<void> =>
  inner.evaluate((open) => {
    for (const part of document.querySelectorAll('details')) part.open = open;
  }, isOpen);

/** Opens and folds all parts. */
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

/** Makes the window narrow and wide again. */
async function followsWidth(host: Page): Promise<void> {
  const inner = await embedded(host);
  const first = await contentHeight(inner);
  await host.setViewportSize({ width: 320, height: 700 });
  await expect.poll(() => contentHeight(inner)).toBeGreaterThan(first);
  await isGrown(host);
  await host.setViewportSize({ width: 1280, height: 700 });
  // A part of a pixel may round either way.
  await expect.poll(() => contentHeight(inner)).toBeLessThanOrEqual(first + 1);
  await isGrown(host);
}

describe('with the host’s script', () => {
  test.each([
    ['a frame', () => frame(page)],
    [
      'a frame without any look of its own',
      () => `<iframe src="${at().site}/embed/v1/${page}/"></iframe>`,
    ],
    [
      'a frame whose border counts',
      () =>
        `<style>* { box-sizing: border-box }</style><iframe width="600" src="${at().site}/embed/v1/${page}/"></iframe>`,
    ],
    ['an element', () => guide(page)],
  ])('%s grows, shrinks, and comes to rest', async (_what, embed) => {
    const { page: host, troubles } = await open(embed() + loader());
    await isGrown(host);
    if (await host.locator('iframe').evaluate((it) => it.clientWidth > 700)) {
      await followsWidth(host);
    }
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
  });
});

test('a frame that was there before the script grows when it comes', async () => {
  const { page: host } = await open(`<iframe src="${at().site}/embed/v1/${page}/"></iframe>`);
  await embedded(host);
  expect(await heights(host)).toEqual([150]);
  await host.addScriptTag({ url: `${at().site}/embed/v1.js` });
  await isGrown(host);
});

// Chromium 156 goes on measuring at the first width that the frame had.
test('without any script of the host a frame grows and shrinks by itself', async () => {
  const { page: host, troubles } = await open(frame(page).replaceAll('720', '200'));
  await follows(host, 1);
  expect(troubles).toEqual([]);
});

test('room that a host kept for an element is given back when the page is shorter', async () => {
  const { page: host } = await open(
    guide('claims/works-acne-scars', 'style="display:block;min-height:5000px"') + loader(),
  );
  await isGrown(host);
  const [shown] = await heights(host);
  const box = host.locator('needling-guide');
  await expect.poll(async () => (await box.boundingBox())?.height).toBe(shown);
});

describe('a host that hides it', () => {
  test('in a part that is folded gets the right height when it opens', async () => {
    const { page: host } = await open(
      `<details><summary>More</summary>${guide(page, 'loading="eager"')}</details>${loader()}`,
    );
    await host.getByText('More').click();
    await isGrown(host);
  });

  test('altogether gets no height until it shows it', async () => {
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

  test('in a strip too narrow for words gets none either', async () => {
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

describe('what stands around it', () => {
  /** The sum of all layout shifts since the page began, once the frame has its height. */
  async function shiftOf(body: string, viewport = { width: 900, height: 700 }): Promise<number> {
    const { page: host } = await open(
      `<h1>A clinic</h1>${body}<p style="height:2000px;background:tan">After</p>`,
      {
        viewport,
        init: `window.shifts = []; new PerformanceObserver((list) => {
        shifts.push(...list.getEntries().map(({ value }) => value)); })
        .observe({ type: 'layout-shift', buffered: true })`,
      },
    );
    await isGrown(host);
    await host.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    const shifts = await host.evaluate('shifts');
    return (shifts as number[]).reduce((sum, one) => sum + one, 0);
  }

  test('moves by 0.02 at most where its height was told, and more where it was not', async () => {
    const short = 'claims/works-acne-scars';
    const { page: host } = await open(`<h1>A clinic</h1>${frame(short)}${loader()}`);
    await isGrown(host);
    const right = String((await heights(host))[0]);
    const told = frame(short).replaceAll('720', right) + loader();
    const reserved = `style="display:block;min-height:${right}px"`;
    const table = `${reserved} height="200" heights="320:9000,700:${right},1200:400"`;
    expect(await shiftOf(told)).toBeLessThanOrEqual(0.02);
    expect(await shiftOf(guide(short, table) + loader())).toBeLessThanOrEqual(0.02);
    expect(await shiftOf(guide(short, 'height="200"') + loader())).toBeGreaterThan(0.1);
  });

  // The shortest of all pages, on phones and tablets: the only one whose end could be in sight.
  test.each([
    [360, 740],
    [412, 915],
    [768, 1024],
    [1280, 900],
  ])('moves by 0.02 at most below the lines we give, at %d × %d', async (width, height) => {
    const id = 'claims/remodeling-takes';
    const embedding = { home: `${at().site}/`, page: id, title: 'A claim', pairs: [] };
    const told = (heights: Record<string, number>) =>
      shiftOf(frameSnippet({ ...embedding, heights }), { width, height });
    expect(await told(measured[id])).toBeLessThanOrEqual(0.02);
    expect(await told({ 768: 300 })).toBeGreaterThan(0.02);
  });
});
