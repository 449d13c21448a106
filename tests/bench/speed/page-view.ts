/** Loads pages in a real browser with an empty cache, and measures bytes and time. */
import type { Browser, Page } from 'playwright-core';
import { brotliCompressSync } from 'node:zlib';
import type { Sent, Served } from '../../support/brotli-server.ts';

export interface View {
  /** Bytes, as sent, of the HTML and everything that delays the first paint. */
  firstBytes: number;
  /** Bytes of all bodies as sent. */
  bytes: number;
  requests: number;
  /** Bytes of all scripts; inline scripts are counted separately. */
  scriptBytes: number;
  /** Milliseconds to the largest contentful paint. */
  lcp: number;
  /** Milliseconds to the first contentful paint. */
  fcp: number;
  /** Total blocking time in milliseconds: the part over 50 ms of tasks after the first paint. */
  blocked: number;
  /** Layout shift. */
  shift: number;
  /** Visible words in the main part. */
  words: number;
}

/** A phone on a slow connection. All measurements use this profile. */
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

/** Runs in the page before everything else. */
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

/** Runs in the page after everything else. */
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
    // Wait for late layout shifts and tasks.
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
