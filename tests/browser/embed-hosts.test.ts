/** Clinics’ pages of every kind: strict, broken, crowded, changing. None is worse off for having embedded us. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { FrozenLoader } from '../../src/frames/frozen-loader.ts';
import { embedded, heights, isGrown, useHosts } from '../support/embed.ts';
import { read } from '../support/paths.ts';

const { at, open, frame, guide, loader } = useHosts();
const page = 'claims/works-acne-scars';
const link = (host: Page) => host.getByRole('link', { name: 'Aftercare, day by day' });
const policy = (...rules: string[]) => ({ 'content-security-policy': rules.join('; ') });

describe('a strict host', () => {
  test.each([
    [
      'that allows our scripts and frames only',
      () =>
        policy(
          "default-src 'none'",
          `script-src ${at().site}`,
          `frame-src ${at().site}`,
          "style-src 'none'",
        ),
    ],
    [
      'that trusts no string to be a script',
      () => policy("require-trusted-types-for 'script'", "trusted-types 'none'"),
    ],
    [
      'that takes in only what agrees to it',
      () => ({ 'cross-origin-embedder-policy': 'require-corp' }),
    ],
  ])('%s shows the page', async (_which, headers) => {
    const { page: host, troubles } = await open(guide(page, 'accent="0b6e6e"') + loader(), {
      headers: headers(),
    });
    await isGrown(host);
    expect(await link(host).isVisible()).toBe(false);
    expect(troubles).toEqual([]);
  });
});

describe('a reader whose host', () => {
  test('blocks our script gets the link', async () => {
    const { page: host } = await open(guide(page) + loader(), {
      headers: policy("script-src 'none'"),
    });
    expect(await link(host).isVisible()).toBe(true);
    expect(await heights(host)).toEqual([]);
  });

  test('blocks our frames gets the link under an empty box', async () => {
    const { page: host } = await open(guide(page) + loader(), {
      headers: policy("frame-src 'none'"),
    });
    await expect.poll(() => heights(host)).toHaveLength(1);
    expect(await link(host).isVisible()).toBe(true);
  });

  test('asks for a page that is not there, or no page at all, gets the link', async () => {
    const wrong = ['articles/nothing', '../evil', 'https://evil.example', 'a//b', 'A', ''];
    const { page: host } = await open(
      wrong.map((name) => guide(name, 'loading="eager"')).join('') + loader(),
    );
    await expect.poll(() => heights(host)).toHaveLength(1);
    await expect.poll(() => host.frames().length).toBe(2);
    await host.waitForLoadState('networkidle');
    expect(await link(host).count()).toBe(wrong.length);
    for (const one of await link(host).all()) expect(await one.isVisible()).toBe(true);
  });

  test('runs no scripts at all gets the words', async () => {
    const { page: host } = await open(frame(page), { javaScriptEnabled: false });
    const words = host.frameLocator('iframe').getByRole('heading', { level: 2 });
    expect(await words.isVisible()).toBe(true);
  });
});

test('two and ten on one page are each as tall as their own', async () => {
  const eager = 'loading="eager"';
  const many = ['articles/aftercare', 'articles/cold-sores', page, 'claims/works-stretch-marks'];
  for (const pages of [many.slice(0, 2), [...many, ...many, ...many].slice(0, 10)]) {
    const half = pages.length / 2;
    const { page: host, troubles } = await open(
      pages.map((name, at) => (at < half ? frame(name, '', eager) : guide(name, eager))).join('') +
        loader().repeat(2),
    );
    await expect.poll(() => heights(host)).toHaveLength(pages.length);
    for (const index of pages.keys()) await isGrown(host, index);
    expect(new Set(await heights(host)).size).toBeGreaterThan(1);
    expect(troubles).toEqual([]);
    await host.context().close();
  }
});

test('an element is made later, moved, changed and removed as a host likes', async () => {
  const { page: host, troubles } = await open(`<main></main><aside></aside>${loader()}`);
  await host.evaluate(() => customElements.whenDefined('needling-guide').then(() => undefined));
  await host.evaluate((name) => {
    const it = document.createElement('needling-guide');
    it.setAttribute('page', name);
    it.append('Read this');
    document.querySelector('main')?.append(it);
  }, page);
  await isGrown(host);
  const name = () => host.locator('iframe').getAttribute('title');
  expect(await name()).toBe('Read this');

  await host.evaluate(() => {
    document.querySelector('aside')?.append(document.querySelector('needling-guide') ?? '');
  });
  await isGrown(host);

  const first = await heights(host);
  await host.evaluate(() => {
    const it = document.querySelector('needling-guide');
    it?.setAttribute('page', 'articles/aftercare');
    it?.setAttribute('accent', '#0b6e6e');
    it?.setAttribute('slot-make-up', '24');
    it?.setAttribute('tool-mm', '1.5');
    it?.setAttribute('onclick', 'alert(1)');
    it?.setAttribute('booking', 'x'.repeat(501));
    it?.setAttribute('title', 'Aftercare');
  });
  await expect.poll(name).toBe('Aftercare');
  await isGrown(host);
  expect(await heights(host)).not.toEqual(first);
  const { pathname, hash } = new URL((await embedded(host)).url());
  expect(pathname + hash).toBe(
    '/embed/v1/articles/aftercare/#accent=%230b6e6e&slot-make-up=24&mm=1.5',
  );

  await host.evaluate(() => {
    document.querySelector('needling-guide')?.remove();
  });
  await expect.poll(() => host.frames().length).toBe(1);
  expect(troubles).toEqual([]);
});

test('the height that a host expects at its width is kept until the page speaks', async () => {
  const table = 'heights="320:2100,600:1500,1200:900"';
  const far = '<p style="height:9000px">Far up</p>';
  for (const [width, height] of [
    [400, 2100],
    [300, 2100],
    [800, 1500],
    [1400, 900],
  ] as const) {
    const { page: host } = await open(far + guide(page, `${table} height="444"`) + loader(), {
      viewport: { width, height: 600 },
    });
    const box = host.locator('needling-guide');
    await expect.poll(async () => (await box.boundingBox())?.height).toBe(height);
    await host.context().close();
  }
});

describe('a host finds', () => {
  test('no name of ours among its own, nothing kept, and nobody else asked', async () => {
    const { page: host, troubles } = await open(guide(page) + frame(page) + loader(), {
      init: 'window.names = Object.getOwnPropertyNames(window)',
    });
    await isGrown(host, 0);
    await isGrown(host, 1);
    const added = await host.evaluate(() => {
      const before = (window as unknown as { names: string[] }).names;
      const known = new Set([...before, 'names']);
      return Object.getOwnPropertyNames(window).filter((it) => !known.has(it) && !/^\d+$/.test(it));
    });
    const { cookies, origins } = await host.context().storageState();
    expect([added, cookies, origins, troubles]).toEqual([[], [], [], []]);
    expect(await host.evaluate(() => indexedDB.databases())).toEqual([]);
  });
});

describe('a pinned loader', () => {
  test('works under its hash, and where the site has moved to a folder', async () => {
    const list = JSON.parse(read('public/embed/versions.json')) as FrozenLoader[];
    const { file = '', integrity = '' } = list.at(-1) ?? {};
    for (const folder of ['', '/skin']) {
      const { page: host, troubles } = await open(
        `${guide(page)}<script async src="${at().site}${folder}/embed/${file}"
          integrity="${integrity}" crossorigin="anonymous"></script>`,
      );
      await isGrown(host);
      expect((await embedded(host)).url()).toBe(`${at().site}${folder}/embed/v1/${page}/`);
      expect(troubles).toEqual([]);
    }
  });
});
