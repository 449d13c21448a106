/** Loads pages in a real browser, cold, and takes what they weigh and how long they take. */
import type { Browser, Page } from 'playwright-core';
import { brotliCompressSync } from 'node:zlib';
import type { Sent, Served } from '../../support/brotli-server.ts';

export interface View {
  /** Bytes of the HTML and of all that keeps the first picture back, as sent. */
  firstBytes: number;
  /** Bytes of all bodies that were sent. */
  bytes: number;
  requests: number;
  /** Bytes of all scripts, those within the page by themselves. */
  scriptBytes: number;
  /** Milliseconds to the largest picture or paragraph. */
  lcp: number;
  /** Milliseconds to the first picture. */
  fcp: number;
  /** Milliseconds that tasks over 50 ms held the page back after the first picture. */
  blocked: number;
  /** Layout shift. */
  shift: number;
  /** Words a reader sees within the main part. */
  words: number;
}

/** A phone on a slow line: the one profile that pages are timed under. */
export const profile = {
  latencyMs: 150,
  bytesPerSecond: 1_600_000 / 8,
  slowdown: 4,
  viewport: { width: 412, height: 823 },
} as const;
export const profileWords = '150 ms to the server, 1.6 Mbit/s, processor slowed 4 times';

interface Marks {
  lcp: number;
  shift: number;
  tasks: { start: number; duration: number }[];
}

/** Runs in the page before all else. */
function watch(): void {
  const marks: Marks = { lcp: 0, shift: 0, tasks: [] };
  Object.assign(window, { marks });
  const observe = (type: string, see: (entry: PerformanceEntry) => void) => {
    new PerformanceObserver((list) => {
      list.getEntries().forEach(see);
    }).observe({ type, buffered: true });
  };
  observe('largest-contentful-paint', ({ startTime }) => {
    marks.lcp = startTime;
  });
  observe('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
    };
    if (!hadRecentInput) marks.shift += value;
  });
  observe('longtask', ({ startTime, duration }) => {
    marks.tasks.push({ start: startTime, duration });
  });
}

/** Runs in the page after all else. */
function take() {
  const { marks } = window as unknown as { marks: Marks };
  const fcp = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN;
  const resources = performance.getEntriesByType('resource') as (PerformanceResourceTiming & {
    renderBlockingStatus?: string;
  })[];
  const scripts = [...document.scripts].filter(
    ({ src, type }) => src === '' && ['', 'module', 'text/javascript'].includes(type),
  );
  return {
    lcp: marks.lcp,
    shift: marks.shift,
    fcp,
    blocked: marks.tasks
      .filter(({ start }) => start >= fcp)
      .reduce((total, { duration }) => total + Math.max(0, duration - 50), 0),
    blocking: resources
      .filter(({ renderBlockingStatus }) => renderBlockingStatus === 'blocking')
      .map(({ name }) => new URL(name).pathname),
    inline: scripts.map(({ textContent }) => textContent).join('\n'),
    words: document.querySelector('main')?.innerText.split(/\s+/).length ?? 0,
  };
}

async function throttle(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: profile.latencyMs,
    downloadThroughput: profile.bytesPerSecond,
    uploadThroughput: profile.bytesPerSecond,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: profile.slowdown });
}

const sum = (sent: Sent[]): number => sent.reduce((total, { bytes }) => total + bytes, 0);

/** One visit with an empty cache. */
export async function view(
  browser: Browser,
  server: Served,
  address: string,
  isThrottled: boolean,
): Promise<View> {
  const context = await browser.newContext({
    viewport: profile.viewport,
    deviceScaleFactor: 1.75,
    isMobile: true,
    hasTouch: true,
  });
  try {
    const page = await context.newPage();
    await page.addInitScript(watch);
    if (isThrottled) await throttle(page);
    server.takeSent();
    await page.goto(server.origin + address, { waitUntil: 'load' });
    await page.waitForLoadState('networkidle');
    // Late shifts and tasks belong to the visit too.
    await page.waitForTimeout(isThrottled ? 1500 : 200);
    const { blocking, inline, ...times } = await page.evaluate(take);
    const sent = server.takeSent();
    const isFirst = ({ address: one }: Sent) => one === address || blocking.includes(one);
    const scripts = sent.filter(({ address: one }) => one.endsWith('.js'));
    return {
      ...times,
      firstBytes: sum(sent.filter(isFirst)),
      bytes: sum(sent),
      requests: sent.length,
      scriptBytes: sum(scripts) + (inline === '' ? 0 : brotliCompressSync(inline).length),
    };
  } finally {
    await context.close();
  }
}
