/** What a visitor sees of an embed in a post. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';

/** The heights WordPress lets a frame have. */
const least = 200;
const most = 1000;
const clamp = (height: number): number => Math.min(most, Math.max(least, height));

export const frameOf = (page: Page): Frame => {
  const frame = page.frames().find((one) => /\/embed\/v\d/.test(one.url()));
  if (!frame) throw new Error(`No frame on ${page.url()} shows an embedded page.`);
  return frame;
};

/** How tall the words of the frame are. */
export const contentHeight = (page: Page): Promise<number> =>
  frameOf(page).evaluate(() =>
    Math.ceil(document.querySelector('main')?.getBoundingClientRect().height ?? 0),
  );

/** @returns why the embed does not show at the right height, or nothing when it does */
async function problemNow(page: Page, isClamped: boolean): Promise<string | undefined> {
  const seen = await page.evaluate(() => {
    const frame = document.querySelector<HTMLIFrameElement>('iframe[src*="/embed/v"]');
    const quote = document.querySelector('blockquote.wp-embedded-content');
    if (!frame) return undefined;
    return {
      isVisible: frame.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
      isClipped: !['auto', ''].includes(getComputedStyle(frame).getPropertyValue('clip')),
      isQuoteVisible: quote?.checkVisibility() ?? false,
      attribute: frame.getAttribute('height'),
      height: Math.round(frame.getBoundingClientRect().height),
      width: Math.round(frame.getBoundingClientRect().width),
    };
  });
  if (!seen) return 'the post has no frame of ours';
  if (!seen.isVisible || seen.isClipped) return 'the frame stays hidden';
  if (seen.isQuoteVisible) return 'the quotation stays visible';
  const content = await contentHeight(page);
  const wanted = isClamped ? clamp(content) : content;
  if (isClamped && seen.attribute !== String(wanted)) {
    return `the height attribute is ${String(seen.attribute)}, the content ${String(content)} px`;
  }
  if (Math.abs(seen.height - wanted) > 1) {
    return `the frame is ${String(seen.height)} px high, the content ${String(content)}`;
  }
  return seen.width < 200 ? `the frame is ${String(seen.width)} px wide` : undefined;
}

/**
 * Waits until the embed shows at the right height and stays so; says what is wrong when it does
 * not.
 */
export async function frameProblem(page: Page, isClamped = true): Promise<string | undefined> {
  let problem: string | undefined = 'nothing was seen';
  const last = Date.now() + 8_000;
  while (problem !== undefined && Date.now() < last) {
    problem = await problemNow(page, isClamped);
    if (problem === undefined) {
      await wait(250);
      problem = await problemNow(page, isClamped);
    } else await wait(50);
  }
  return problem;
}

export async function openPost(
  browser: Browser,
  address: string,
  width: number,
): Promise<{ page: Page; context: BrowserContext; errors: string[] }> {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('console', (message) => {
    // A WordPress without network misses its own pictures; that is not about the embed.
    const isOurs = !message.location().url.startsWith(new URL(address).origin);
    if (message.type() === 'error' && isOurs) errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(address);
  return { page, context, errors };
}

/** Loads a post again and again, two at a time, each with nothing in its cache. */
export async function countShown(
  browser: Browser,
  address: string,
  width: number,
  loads: number,
): Promise<{ shown: number; problems: string[] }> {
  const problems: string[] = [];
  let left = loads;
  const loadOn = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      const { page, context, errors } = await openPost(browser, address, width);
      const problem = (await frameProblem(page)) ?? errors[0];
      if (problem !== undefined) problems.push(problem);
      await context.close();
    }
  };
  await Promise.all([loadOn(), loadOn()]);
  return { shown: loads - problems.length, problems };
}
