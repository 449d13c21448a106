/** Which messages a host’s page accepts, and from whom. */
import type { Frame, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { embedded, heights, isGrown, useHosts } from '../support/embed.ts';
import { badMessages } from '../support/embed-inputs.ts';

const { at, open, frame, guide, loader } = useHosts();
const page = 'claims/works-acne-scars';
const ways: [string, () => string][] = [
  ['a frame', () => frame(page)],
  ['an element', () => guide(page)],
];

const tall = '<p>Before</p><div hidden></div>';
const below = '<p style="margin-top:5000px">After</p>';

/** Everything on the host’s page that a message could change, except the height of the frame. */
const stateOf = (host: Page): Promise<string> =>
  host.evaluate(() => {
    const html = document.documentElement.outerHTML.replace(/(?<=[ ;"]|min-)height: [^;]*;/g, '');
    const own = Object.keys(Object.prototype).concat(String('polluted' in {}));
    return [html, document.title, location.href, scrollY, history.length, ...own].join('\n');
  });

const tell = (from: Frame, message: object): Promise<void> =>
  from.evaluate((data) => {
    parent.postMessage(data, '*');
  }, message);

const ours = { ns: 'needling-guide', v: 1 };
const height = (value: number) => ({ ...ours, type: 'height', height: value });
const scroll = (top: number) => ({ ...ours, type: 'scroll', top });

/** Sends a valid message and waits for its effect. All earlier messages have arrived by then. */
async function hear(host: Page, from: Frame, value: number): Promise<void> {
  await tell(from, height(value));
  await expect.poll(() => heights(host)).toContain(value);
}

interface Written {
  time: number;
  height: string;
}

/** Records each height that is set on the frame, or on the box around it in our element. */
const watchHeights = (host: Page): Promise<void> =>
  host.locator('iframe').evaluate((it) => {
    const written: { time: number; height: string }[] = [];
    const box = it.parentElement instanceof HTMLDivElement ? it.parentElement : it;
    new MutationObserver((all) => {
      written.push(...all.map(() => ({ time: performance.now(), height: box.style.height })));
    }).observe(box, { attributeFilter: ['style'] });
    Object.assign(it, { written });
  });

const watchedHeights = (host: Page): Promise<Written[]> =>
  host.locator('iframe').evaluate((it) => ('written' in it ? (it.written as Written[]) : []));

describe.each(ways)('the host of %s', (_way, embed) => {
  test('ignores all 40 invalid messages', async () => {
    const { page: host, troubles } = await open(tall + embed() + loader() + below);
    await isGrown(host);
    const inner = await embedded(host);
    await inner.locator('h2').click();
    const before = await stateOf(host);
    await watchHeights(host);
    await inner.evaluate(
      `for (const message of (${badMessages.toString()})()) parent.postMessage(message, '*')`,
    );
    await hear(host, inner, 3333);
    expect((await watchedHeights(host)).map(({ height: text }) => text)).toEqual(['3333px']);
    expect(await stateOf(host)).toBe(before);
    expect(troubles).toEqual([]);
  });

  test('sets the height that the page reports, from 120 to 30,000 pixels', async () => {
    const { page: host } = await open(embed() + loader());
    await isGrown(host);
    const inner = await embedded(host);
    await hear(host, inner, 4321);
    await tell(inner, height(1));
    await expect.poll(() => heights(host)).toEqual([120]);
    await tell(inner, height(999_999));
    await expect.poll(() => heights(host)).toEqual([30_000]);
    await tell(inner, height(1000.2));
    await expect.poll(() => heights(host)).toEqual([1001]);
  });

  test('scrolls to a place in the frame only while the frame has the focus', async () => {
    const { page: host } = await open(tall + embed() + loader() + below);
    await isGrown(host);
    const inner = await embedded(host);
    const top = await host.locator('iframe').evaluate((it) => it.getBoundingClientRect().top);
    await tell(inner, scroll(300));
    await hear(host, inner, 2000);
    expect(await host.evaluate(() => scrollY)).toBe(0);
    await inner.locator('h2').click();
    await tell(inner, scroll(300));
    await expect.poll(() => host.evaluate(() => Math.round(scrollY))).toBe(Math.round(top + 300));
  });

  test('changes the height at most 40 times in two seconds for 20,000 messages', async () => {
    const { page: host, troubles } = await open(embed() + loader());
    await isGrown(host);
    const inner = await embedded(host);
    await watchHeights(host);
    await inner.evaluate((message) => {
      for (let sent = 0; sent < 20_000; sent += 1) {
        parent.postMessage({ ...message, height: 200 + (sent % 5000) }, '*');
      }
    }, height(0));
    await expect.poll(() => heights(host)).toEqual([5199]);
    const times = (await watchedHeights(host)).map(({ time }) => time);
    const busiest = times.map(
      (from) => times.filter((at) => at >= from && at < from + 2000).length,
    );
    expect(times.length).toBeGreaterThan(1);
    expect(Math.max(...busiest)).toBeLessThanOrEqual(40);
    expect(troubles).toEqual([]);
  });
});

test('messages from siblings, their children, sandboxes, popups and the host itself are ignored', async () => {
  const blank = at().other + at().add({ html: '<!doctype html><title>Another page</title>' });
  const nest = at().other + at().add({ html: `<!doctype html><iframe src="${blank}"></iframe>` });
  const { page: host, troubles } = await open(
    `${tall + frame(page) + guide(page)}<iframe id="away" src="${at().site}/embed/v1/${page}/"></iframe>
    <iframe src="${nest}"></iframe><iframe sandbox="allow-scripts" src="${blank}"></iframe>
    ${loader() + below}`,
  );
  await isGrown(host, 0);
  await isGrown(host, 1);
  const away = host.locator('#away');
  await away.evaluate((it: HTMLIFrameElement, address) => {
    if (it.contentWindow) it.contentWindow.location.href = address;
  }, blank);
  const others = () => host.frames().filter((one) => one.url().startsWith(at().other));
  await expect.poll(() => others().length).toBe(4);
  const [popup] = await Promise.all([
    host.waitForEvent('popup'),
    host.evaluate((address) => {
      window.open(address);
    }, blank),
  ]);
  await popup.waitForLoadState();
  const before = await heights(host);
  const send = (messages: object[]): void => {
    for (const message of messages) {
      for (const to of [parent, top, opener as Window | null]) to?.postMessage(message, '*');
    }
  };
  const forged = [height(4321), scroll(3000)];
  await away.focus();
  for (const other of [...others(), popup.mainFrame(), host.mainFrame()]) {
    await other.evaluate(send, forged);
  }
  await hear(host, await embedded(host, 0), 777);
  expect(await heights(host)).toEqual(before.with(0, 777));
  expect(await host.evaluate(() => scrollY)).toBe(0);
  expect(troubles).toEqual([]);
});
