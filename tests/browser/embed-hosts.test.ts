/** Hosts with strict policies, blocked scripts, many frames or changing pages. Embedding harms none of them. */
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
      'that allows only our scripts and frames',
      () =>
        policy(
          "default-src 'none'",
          `script-src ${at().site}`,
          `frame-src ${at().site}`,
          "style-src 'none'",
        ),
    ],
    [
      'that requires trusted types',
      () => policy("require-trusted-types-for 'script'", "trusted-types 'none'"),
    ],
    [
      'that requires embedders’ permission of every resource',
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
  test('blocks our script sees the link', async () => {
    const { page: host } = await open(guide(page) + loader(), {
      headers: policy("script-src 'none'"),
    });
    expect(await link(host).isVisible()).toBe(true);
    expect(await heights(host)).toEqual([]);
  });

  test('blocks our frames sees the link', async () => {
    const { page: host } = await open(guide(page) + loader(), {
      headers: policy("frame-src 'none'"),
    });
    await expect.poll(() => heights(host)).toHaveLength(1);
    expect(await link(host).isVisible()).toBe(true);
  });

  test('names a page that does not exist, or none, sees the link', async () => {
    const wrong = ['articles/nothing', '../evil', 'https://evil.example', 'a//b', 'A', ''];
    const { page: host } = await open(
      wrong.map((name) => guide(name, 'loading="eager"')).join('') + loader(),
    );
    await expect.poll(() => heights(host)).toHaveLength(1);
    await expect.poll(() => host.frames().length).toBe(2);
    await host.waitForLoadState('networkidle');
    expect(await link(host).count()).toBe(wrong.length);
    expect(await link(host).filter({ visible: true }).count()).toBe(wrong.length);
  });

  test('runs no scripts sees the words in a frame', async () => {
    const { page: host } = await open(frame(page), { javaScriptEnabled: false });
    const words = host.frameLocator('iframe').getByRole('heading', { level: 2 });
    expect(await words.isVisible()).toBe(true);
  });
});

test.each([2, 10])('%i embeds on one page are each as tall as their content', async (count) => {
  const eager = 'loading="eager"';
  const many = ['articles/aftercare', 'articles/cost', page, 'claims/works-stretch-marks'];
  const pages = [...many, ...many, ...many].slice(0, count);
  const { page: host, troubles } = await open(
    pages
      .map((name, at) => (at < count / 2 ? frame(name, '', eager) : guide(name, eager)))
      .join('') + loader().repeat(2),
  );
  await expect.poll(() => heights(host)).toHaveLength(count);
  for (const index of pages.keys()) await isGrown(host, index);
  expect(new Set(await heights(host)).size).toBeGreaterThan(1);
  expect(troubles).toEqual([]);
  await host.context().close();
});

test('an element works when a script adds, moves, changes and removes it', async () => {
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

test.each([
  [400, 2100],
  [300, 2100],
  [800, 1500],
  [1400, 900],
])(
  'at a width of %i the element reserves %i pixels until the page reports its height',
  async (width, height) => {
    const table = 'heights="320:2100,600:1500,1200:900"';
    const far = '<p style="height:9000px">Far up</p>';
    const { page: host } = await open(far + guide(page, `${table} height="444"`) + loader(), {
      viewport: { width, height: 600 },
    });
    const box = host.locator('needling-guide');
    await expect.poll(async () => (await box.boundingBox())?.height).toBe(height);
    await host.context().close();
  },
);

test('an embed adds no global name to the host, stores nothing and requests nothing elsewhere', async () => {
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

test.each(['', '/skin'])(
  'the newest pinned loader works with its hash for a site in the folder “%s”',
  async (folder) => {
    const list = JSON.parse(read('public/embed/versions.json')) as FrozenLoader[];
    const { file = '', integrity = '' } = list.at(-1) ?? {};
    const { page: host, troubles } = await open(
      `${guide(page)}<script async src="${at().site}${folder}/embed/${file}"
          integrity="${integrity}" crossorigin="anonymous"></script>`,
    );
    await isGrown(host);
    expect((await embedded(host)).url()).toBe(`${at().site}${folder}/embed/v1/${page}/`);
    expect(troubles).toEqual([]);
  },
);
