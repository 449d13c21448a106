/** The names of a host’s elements can hide properties of document and window. The embed works all the same. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { FrozenLoader } from '../../src/frames/frozen-loader.ts';
import { contentHeight, useHosts } from '../support/embed.ts';
import { read } from '../support/paths.ts';

const { at, open, frame, guide, loader } = useHosts();
const page = 'claims/works-acne-scars';
const { file = '' } =
  (JSON.parse(read('public/embed/versions.json')) as FrozenLoader[]).at(-1) ?? {};

/** Properties that a form or picture with the same name hides from scripts of the page. */
const names = [
  'currentScript',
  'getElementsByTagName',
  'querySelectorAll',
  'createElement',
  'activeElement',
  'addEventListener',
  'customElements',
  'document',
  'scrollTo',
  'needling-guide',
  'location',
];

const pageThatNames = (name: string): string =>
  `<form name="${name}"></form><img name="${name}" alt=""><a id="${name}"></a><p></p>`;

test('elements of the test page really hide properties of the document', async () => {
  const { page: host } = await open(
    pageThatNames('currentScript') + pageThatNames('createElement'),
  );
  const isHidden = await host.evaluate(() =>
    ['currentScript', 'createElement'].map(
      (name) => Reflect.get(document, name) instanceof HTMLCollection,
    ),
  );
  expect(isHidden).toEqual([true, true]);
});

/** Heights of the plain frame and the frame in our element, found without properties that the page may hide. */
const shownIn = (host: Page): Promise<(number | undefined)[]> =>
  host.evaluate(() => {
    const query: unknown = Reflect.get(Document.prototype, 'querySelector');
    const find = (tag: string) =>
      Reflect.apply(query as () => unknown, document, [tag]) as Element | null;
    return [find('iframe'), find('needling-guide')?.shadowRoot?.querySelector('iframe')].map(
      (it) => it?.clientHeight,
    );
  });

const pinned = () => `<script async src="${at().site}/embed/${file}"></script>`;
const cases = names.flatMap((name) => [
  [name, 'the newest loader', loader] as const,
  [name, 'the pinned loader', pinned] as const,
]);

test.each(cases)('elements named “%s” do not disturb %s', async (name, _which, script) => {
  const { page: host, troubles } = await open(
    `${pageThatNames(name) + frame(page) + guide(page) + script()}<p style="margin-top:3000px">After</p>`,
  );
  await expect.poll(() => host.frames().length).toBe(3);
  const [, inner] = host.frames();
  if (!inner) throw new Error('The page has no frame.');
  await inner.waitForURL(/embed/);
  const whole = await contentHeight(inner);
  await expect.poll(() => shownIn(host)).toEqual([whole, whole]);
  await inner.evaluate(() => {
    document.querySelector('summary')?.focus();
    parent.postMessage({ ns: 'needling-guide', v: 1, type: 'scroll', top: 200 }, '*');
  });
  await expect.poll(() => host.evaluate('scrollY')).toBeGreaterThan(150);
  expect(troubles).toEqual([]);
  await host.context().close();
});
